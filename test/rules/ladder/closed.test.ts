import { describe, expect, it } from "vitest";
import { type Stage, stages, stepNames } from "../../../src/domain/ladder.js";
import { judge } from "../../../src/engine/decide.js";
import { replay } from "../../../src/engine/replay.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { closed } from "../../../src/rules/ladder.js";
import { before as upTo, dossierOf, step } from "../../support/career.js";
import { only, outcome } from "../judging.js";
import { anyStep } from "../steps.js";

const open: Record<Stage, string> = {
  outsider: "apply",
  applicant: "talk recognize notice transfer waive correct withdraw",
  activist: "file assign-mentors examine entrust notice nominate transfer waive correct step-down withdraw",
  candidate:
    "file assign-mentors examine entrust notice name-sponsors consult poll vet train screen prereview fill-form admit deliberate interview approve-admission transfer waive correct step-down withdraw",
  probationer:
    "file assign-mentors examine entrust notice name-sponsors consult poll place screen swear observe petition convert extend cancel approve-conversion approve-extension approve-cancellation transfer postpone waive correct annul withdraw",
  member: "archive waive correct annul",
};

const files = {
  outsider: replay([]),
  applicant: dossierOf(upTo("talk")),
  activist: dossierOf(upTo("file")),
  candidate: dossierOf(upTo("file", 1)),
  probationer: dossierOf(upTo("file", 2)),
  member: dossierOf(upTo("archive")),
};

describe("ladder.closed", () => {
  it.each(stages)("the steps of the procedure, and no others, are open at the stage of %s", (stage) => {
    const steps = stepNames.filter((name) => stage !== "outsider" || name !== "correct"); // of an empty file there is nothing to correct
    const how = steps.map((name) => [name, ...outcome(judge(only(closed), files[stage], anyStep(name)), closed.id)]);
    const may = open[stage].split(" ");
    const expected = steps.map((name) => [name, ...(may.includes(name) ? ["holds", "grant"] : ["broken", "bar"])]);
    expect(files[stage].stage).toBe(stage);
    expect(how).toEqual(expected);
  });

  it("a step that is only at the wrong stage is barred by this rule alone", () => {
    expect(outcome(judge(migrantWorkers, files.activist, step("talk", { on: "2023-07-10" })), closed.id)).toEqual([
      "broken",
      "bar",
    ]);
  });
});
