import { type Body, isBranch } from "./body.js";
import type { Records } from "./dossier.js";
import { voterOf } from "./settle.js";
import type { StepName } from "./ladder.js";
import { type Actor, dutyOf } from "./actors.js";

/** Whether a body acts in a capacity when it takes a step in this file: judging and the agenda both ask here. */
export const acts = (actor: Actor, dossier: Records, by: Body, step: StepName): boolean => {
  switch (actor) {
    case "taker":
      return true; // Art. 6 of 2014 and 2026 speak of Party organizations of any kind
    case "holder":
      return isBranch(by.kind) && isSame(by, dossier.holder);
    case "receiver":
      return !isBranch(by.kind) && isSame(by, dossier.holder);
    case "temporary-holder":
      return by.kind === "temporary" && isSame(by, dossier.holder);
    case "cooperating":
      return cooperates(dossier, by, step);
    case "between":
      return by.kind === voterOf(dossier)?.under;
    case "authorized-general-branch":
      return by.kind === "general-branch" && by.authorized === true;
    case "general-branch":
    case "village-committee":
    case "committee":
    case "county-department":
      return by.kind === actor;
  }
};

const isSame = (by: Body, holder: Body | undefined): boolean => holder?.id === by.id && holder.kind === by.kind;

/** A temporary organization examines, and holds no poll, notice or consultation, even where it was entrusted with one. */
const cooperates = (dossier: Records, by: Body, step: StepName): boolean => {
  const duty = dutyOf(step);
  if (duty === undefined || (by.kind === "temporary" && duty !== "examination")) return false;
  return dossier.cooperating.some(({ body, duties }) => isSame(by, body) && duties.includes(duty));
};
