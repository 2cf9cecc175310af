import { describe, expect, it } from "vitest";
import { agenda } from "../../../src/answers/next/agenda.js";
import { favorable } from "../../../src/answers/next/favorable.js";
import { type Body, bodyKinds, type Duty, duties } from "../../../src/domain/body.js";
import type { Dossier } from "../../../src/domain/dossier.js";
import { judge } from "../../../src/engine/decide.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { before, dossierOf, found } from "../../support/career.js";

const on = "2026-07-28";
const stages = (["talk", "recognize", "nominate", "vet", "convert", "archive"] as const).map((next) =>
  dossierOf(before(next)),
);

/** The kinds of body that judging lets take a step, of those in the file and one of each kind outside it. */
const competentFor = (dossier: Dossier, name: Parameters<typeof favorable>[2]): ReadonlySet<string> => {
  const inFile = [...(dossier.holder ? [dossier.holder] : []), ...dossier.cooperating.map(({ body }) => body)];
  const outside = bodyKinds.map((kind): Body => ({ kind, id: "outside" }));
  const may = [...inFile, ...outside].filter((by) => {
    const step = { ...favorable(migrantWorkers, dossier, name, on), by };
    return found(judge(migrantWorkers, dossier, step as never), "body.competent")?.status === "holds";
  });
  return new Set(may.map(({ kind }) => kind));
};

const agree = (dossier: Dossier) => {
  for (const { step, by } of agenda(migrantWorkers, dossier, on))
    expect([step, new Set(by)]).toEqual([step, competentFor(dossier, step)]);
};

describe.each(bodyKinds)("the agenda and judging name the same bodies beside a %s", (kind) => {
  const helped = (of: Duty): Dossier["cooperating"] => [{ body: { kind, id: "h-1" }, duties: [of], done: [] }];

  it.each(duties)("entrusted with %s", (duty) => {
    for (const dossier of stages) agree({ ...dossier, cooperating: helped(duty) });
  });

  it("holding the file", () => {
    for (const dossier of stages) agree({ ...dossier, holder: { kind, id: "k-1" } });
  });
});

it("a poll entrusted to a temporary organization is for the branch alone", () => {
  const cooperating: Dossier["cooperating"] = [{ body: { kind: "temporary", id: "t-1" }, duties, done: [] }];
  const items = agenda(migrantWorkers, { ...dossierOf(before("admit")), cooperating }, on);
  expect(items.find(({ step }) => step === "poll")?.by).toEqual(["branch"]);
});
