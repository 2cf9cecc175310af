import { describe, expect, it } from "vitest";
import { explain } from "../../src/answers/explain/explain.js";
import type { Awaited } from "../../src/rules/answer.js";
import { judge } from "../../src/engine/decide.js";
import { unmet } from "../../src/engine/unmet.js";
import { replay } from "../../src/engine/replay.js";
import { extend } from "../../src/policy/extend.js";
import { national } from "../../src/policy/index.js";
import type { Need } from "../../src/rules/needs.js";
import { rule } from "../../src/rules/rule.js";
import { before, dossierOf, found, step } from "../support/career.js";

/** A policy with one more rule, which needs some facts and holds wherever it is asked. */
const needing = (needs: readonly Need[], asked: () => void = () => undefined) =>
  extend(national, {
    id: "here",
    articles: { "a.needing": 1 },
    rules: [
      rule({
        id: "a.needing",
        text: { en: "A clause.", zh: "一条。" },
        steps: ["apply", "talk", "screen", "admit", "convert"],
        needs: needs as readonly Need<"apply" | "talk" | "screen" | "admit" | "convert">[],
        measure: () => {
          asked();
          return {};
        },
        require: () => true,
        else: "warn",
        says: { en: () => "all is there", zh: () => "齐备" },
      }),
    ],
  });

describe("a rule that lacks what it needs", () => {
  it("awaits it, is not asked, and says so in both languages", () => {
    let asked = 0;
    const policy = needing(["file.person.residenceSince"], () => asked++);
    const decision = judge(policy, dossierOf(before("admit")), step("admit"));
    expect(found(decision, "a.needing")).toMatchObject({
      status: "awaits",
      measured: { unmeasured: true },
      awaits: [{ step: "apply", field: "person.residenceSince" }],
    });
    expect([decision.verdict, asked]).toEqual(["grant", 0]); // broken, it would only warn
    expect(explain(decision, "en")).toContain("cannot be judged yet → awaits apply (person.residenceSince)");
    expect(explain(decision, "zh")).toContain("尚无法判断");
    const findings = unmet(policy, dossierOf(before("admit")), step("admit"));
    expect([findings.map(({ rule }) => rule), asked]).toEqual([["a.needing"], 0]);
  });

  it("is asked where all of it is there", () => {
    const policy = needing(["step.ballot.present", "file.person.born", "file.latest.prereview.outcome"]);
    const decision = judge(policy, dossierOf(before("admit")), step("admit"));
    expect(found(decision, "a.needing")?.status).toBe("holds");
    expect(explain(decision, "en")).toContain("all is there");
  });

  const empty = replay([]);
  it.each<[Need, Awaited]>([
    ["file.person", { step: "apply" }],
    ["file.holder", { step: "apply" }],
    ["file.holder.fullMembers", { step: "apply" }],
    ["file.since", { step: "apply" }],
    ["file.latest.vet", { step: "vet" }],
    ["file.latest.vet.conclusion", { step: "vet", field: "conclusion" }],
    ["file.days.swear", { step: "swear" }],
    ["file.filed.nomination", { step: "file" }],
    ["file.notices.nomination", { step: "notice" }],
    ["file.posted.origin.nomination", { step: "notice", at: "origin" }],
    ["file.polls.origin", { step: "poll", at: "origin" }],
    ["file.heard.origin.police", { step: "consult", at: "origin", source: "police" }],
    ["file.resolution", { step: "admit" }],
    ["file.ends", { step: "admit" }],
  ])("waits for the step that brings %s", (need, awaited) => {
    const decision = judge(needing([need]), empty, step("apply"));
    expect(found(decision, "a.needing")?.awaits).toEqual([awaited]);
  });

  it("waits for a field of the step at hand, and for each thing that is lacking", () => {
    const decision = judge(
      needing(["step.by.fullMembers", "file.person"]),
      empty,
      step("apply", { by: { kind: "branch", id: "b" } }),
    );
    expect(found(decision, "a.needing")?.awaits).toEqual([
      { step: "apply", field: "by.fullMembers" },
      { step: "apply" },
    ]);
  });

  it("waits for the step that began the stage, where the day it began is not on file", () => {
    const since = (stage: string) => {
      const dossier = { ...empty, stage } as never;
      return found(judge(needing(["file.since"]), dossier, step("convert")), "a.needing")?.awaits;
    };
    expect(["applicant", "activist", "candidate", "probationer", "member"].map(since)).toEqual([
      [{ step: "apply" }],
      [{ step: "recognize" }],
      [{ step: "nominate" }],
      [{ step: "admit" }],
      [{ step: "approve-conversion" }],
    ]);
  });
});
