import type { Ballot } from "../../../src/domain/ballot.js";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import type { Decision } from "../../../src/engine/decision.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { before, dossierOf, step } from "../../support/career.js";

/** The steps that a general meeting votes on. */
export const meetings = ["admit", "convert", "extend", "cancel"] as const;

/** What is found about a meeting of sixteen, all present and in favor, but for what is changed, in a branch of no more. */
export const meet = (
  name: (typeof meetings)[number],
  ballot: Partial<Ballot> = {},
  by: { readonly fullMembers?: number } = { fullMembers: ballot.entitled ?? unanimous.entitled },
): Decision => {
  const vote = {
    step: name,
    months: 6,
    by: { kind: "branch", id: "b-17", ...by },
    ballot: { ...unanimous, ...ballot },
  };
  return judge(migrantWorkers, files[name], { ...step(name === "admit" ? "admit" : "convert"), ...vote } as Step);
};

export const none = { yes: 0, no: 0, abstain: 0 };
const unanimous: Ballot = {
  entitled: 16,
  present: 16,
  yes: 16,
  no: 0,
  abstain: 0,
  written: none,
  secret: true,
  alone: true,
};

const candidate = dossierOf(before("admit"));
const probationer = dossierOf(before("convert"));
const files = { admit: candidate, convert: probationer, extend: probationer, cancel: probationer };
