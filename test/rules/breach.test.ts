import { describe, expect, it } from "vitest";
import { migrantWorkers } from "../../src/policy/index.js";
import { redoFrom, unrecognized } from "../../src/rules/breach.js";

const breaches = migrantWorkers.spec.rules.flatMap(({ id, breach }) => (breach ? [[id, breach] as const] : []));

describe("what the breach of a rule does", () => {
  it("is that nothing is recognized, that a file goes back to a step, or that a county department may cure it", () => {
    expect(unrecognized).toEqual({ kind: "unrecognized" });
    expect(redoFrom("vet")).toEqual({ kind: "redo-from", step: "vet" });
  });

  it("stands in the rule, for each way in which it comes out", () => {
    const no = { kind: "unrecognized" };
    const effects = Object.fromEntries(breaches.flatMap(([id, { effect }]) => (effect ? [[id, effect]] : [])));
    expect(effects).toEqual({
      "ballot.quorum": { broken: no },
      "body.large-enough": { broken: no },
      "body.qualified": { broken: no },
      "body.competent": { broken: no },
      "approval.after-vote": { awaits: no },
      "extension.once": { broken: no },
      "vetting.passed": { broken: no },
      "screening.passed": { broken: no },
      "prereview.passed": { broken: no },
      "investigation.none-adverse": { broken: no },
      "interview.held": { awaits: { kind: "redo-from", step: "interview" } },
      "deliberation.passed": { awaits: { kind: "redo-from", step: "deliberate" } },
      "nomination.filed": { awaits: { kind: "redo-from", step: "file" } },
      "approval.lapsed": { broken: { kind: "redo-from", step: "admit" }, awaits: no },
      "prereview.not-leaving": { broken: { kind: "cured-by", body: "county-department" } },
      "order.forward": { broken: "none" },
      "order.after-matter": { broken: "none" },
      "order.not-twice": { broken: "none" },
      "edition.in-force": { broken: "none" },
    });
  });

  it("is called late where the rule measures a period", () => {
    expect(breaches.flatMap(([id, { late }]) => (late ? [id] : [])).sort()).toEqual([
      "admission.filed",
      "admission.within-a-month",
      "approval.lapsed",
      "approval.later-within-three-months",
      "approval.within-six-months",
      "approval.within-three-months",
      "conversion.on-time",
      "cultivation.reviewed",
      "oath.sworn",
      "oath.within-a-month",
      "observation.made",
      "observation.quarterly",
      "placement.made",
      "recognition.filed",
      "recognition.filed-within-a-month",
      "talk.within-a-month",
    ]);
  });
});
