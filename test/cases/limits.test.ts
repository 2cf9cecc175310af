import { describe, expect, it } from "vitest";
import { audit } from "../../src/answers/audit/audit.js";
import { deadlines } from "../../src/answers/next/deadlines.js";
import type { Step } from "../../src/domain/step.js";
import { judge } from "../../src/engine/decide.js";
import { evolve } from "../../src/engine/evolve.js";
import { replay } from "../../src/engine/replay.js";
import { asMinute } from "../../src/io/read.js";
import { extend } from "../../src/policy/extend.js";
import { national } from "../../src/policy/index.js";
import { months } from "../../src/kernel/quantity.js";
import { within } from "../../src/rules/kinds/within.js";
import { rule } from "../../src/rules/rule.js";
import { maximum } from "../../src/rules/terms.js";
import { found, step } from "../support/career.js";

/** The file of steps as they stand, whatever was wrong with them. */
const standing = (steps: readonly Step[]) =>
  steps.map(asMinute).reduce((dossier, minute) => evolve(dossier, minute as never), replay([]));
const at = <K extends Step["step"]>(on: string, name: K, changes: object = {}) =>
  step(name, { ...changes, on } as never);
const born = { ...step("apply").person, born: "1970-01-01" };
const applied = (on: string) => at(on, "apply", { person: born });
const recognized = (on: string) => [applied("2012-01-10"), at("2012-01-20", "talk"), at(on, "recognize")];
const passed = (on: string) => [
  applied("2024-01-10"),
  at("2024-01-20", "talk"),
  at("2024-03-01", "recognize"),
  at("2025-04-01", "nominate"),
  at(on, "prereview"),
];
const approved = (on: string, name: "admit" | "approve-admission" = "approve-admission") =>
  name === "admit"
    ? [...passed("2026-03-01"), at(on, "admit")]
    : [...passed("2026-03-01"), at("2026-03-02", "admit"), at(on, name)];
const votedBefore = (on: string) => [
  applied("2012-01-10"),
  at("2012-01-20", "talk"),
  at("2012-03-01", "recognize"),
  at("2013-04-01", "nominate"),
  at(on, "admit"),
];

describe("ruling 14: a limit cannot be missed before it was law", () => {
  it.each<[string, string, readonly Step[], Step["step"], object, string, string]>([
    ["a talk within a month", "talk.within-a-month", [applied("2014-03-01")], "talk", {}, "2014-06-28", "2014-06-29"],
    [
      "a filing within a month",
      "recognition.filed-within-a-month",
      recognized("2013-05-01"),
      "file",
      { record: "recognition" },
      "2014-06-28",
      "2014-06-29",
    ],
    [
      "a meeting within a month",
      "admission.within-a-month",
      passed("2026-03-20"),
      "admit",
      {},
      "2026-06-11",
      "2026-06-12",
    ],
    ["an oath within a month", "oath.within-a-month", approved("2026-04-01"), "swear", {}, "2026-06-11", "2026-06-12"],
    [
      "an approval within six months",
      "approval.lapsed",
      votedBefore("2013-11-01"),
      "approve-admission",
      {},
      "2014-11-28",
      "2014-11-29",
    ],
    [
      "a month that began after the first day",
      "oath.within-a-month",
      approved("2026-05-20"),
      "swear",
      {},
      "2026-06-20",
      "2026-06-21",
    ],
  ])("%s", (_what, id, steps, name, changes, last, late) => {
    const judging = id === "recognition.filed-within-a-month" ? "nominate" : name;
    const status = (on: string) => {
      const file = judging === name ? standing(steps) : standing([...steps, at(on, name, changes)]);
      return found(judge(national, file, at(on, judging, changes)), id)?.status;
    };
    expect([status(last), status(late)]).toEqual(["holds", "broken"]);
    const due = deadlines(national, standing(steps), last).filter((one) => one.rule === id);
    expect(due.map((one) => [one.due, one.status])).toEqual([[last, "due-soon"]]);
    expect(deadlines(national, standing(steps), late).find((one) => one.rule === id)?.status).toBe("overdue");
  });

  it("a county's limit that is law from a day on runs from that day", () => {
    const soon = rule({
      id: "screening.soon",
      text: { en: "The branch reviews soon.", zh: "支委会尽快审查。" },
      steps: ["screen"],
      stages: ["candidate"],
      ...within({
        began: { en: "nomination", zh: "确定发展对象" },
        from: ({ dossier }) => dossier.since,
        done: { en: "review", zh: "审查" },
        within: () => maximum(months(1)),
      }),
      else: "warn",
    });
    const county = extend(national, {
      id: "county",
      from: "2025-06-01",
      articles: { "screening.soon": 1 },
      rules: [soon],
    });
    const status = (on: string) =>
      found(judge(county, standing(passed("2026-03-20").slice(0, 4)), at(on, "screen")), soon.id)?.status;
    expect(["2025-05-31", "2025-07-01", "2025-07-02"].map(status)).toEqual([undefined, "holds", "broken"]);
  });

  it("what was not modelled is said to be so, and is no breach of anything", () => {
    const wrong = { person: { ...born, born: "1985-01-01" }, venue: "residence" };
    const early = audit(
      national,
      [at("1990-12-31", "apply", wrong), at("1991-06-01", "talk")].map((one) => asMinute(one)),
    );
    expect(early.map(({ kind, rule: id, effect }) => [kind, id, effect])).toEqual([
      ["not-modelled", "edition.in-force", undefined],
    ]);
    expect(audit(national, [asMinute({ ...at("1990-12-31", "apply"), on: "1990-12" } as never)])[0]?.kind).toBe(
      "not-modelled",
    );
  });
});
