import { describe, expect, it } from "vitest";
import { explain } from "../../../src/answers/explain/explain.js";
import { before, decided, step } from "../../support/career.js";

const lost = decided(
  [...before("poll", 1), step("poll", { approve: 55, against: 37 }, 1), ...before("admit").slice(before("vet").length)],
  step("admit", { ballot: { ...step("admit").ballot, secret: false } }),
);
const lines = (language: "en" | "zh") => explain(lost, language).split("\n");

it("a decision opens with its verdict, its step, its day and its edition, in either language", () => {
  expect(lines("en")[0]).toBe("barred: admit on 2025-08-04, by cpc-2014");
  expect(lines("zh")[0]).toBe("不得进行\uff1a支部大会讨论接收\uff0c2025年8月4日\uff0c依据cpc-2014");
});

it("every rule has a line, broken ones first, and every broken one is named in both languages", () => {
  const broken = ["ballot.secret", "poll.pass-mark", "poll.floor"];
  for (const language of ["en", "zh"] as const) {
    expect(lines(language)).toHaveLength(lost.findings.length + 1);
    expect(
      lines(language)
        .slice(1, 4)
        .map((line) => line.split(/\s+/)[2]),
    ).toEqual(broken);
    expect(
      lines(language)
        .slice(4)
        .every((line) => line.startsWith("  ✓")),
    ).toBe(true);
  }
});

it("what was found begins in one column, two spaces after the longest name of a rule", () => {
  const columns = lines("en")
    .slice(1)
    .map((line) => /^ {2}. \S+ +/.exec(line)?.[0].length);
  const longest = Math.max(...lost.findings.map(({ rule }) => rule.length));
  expect([...new Set(columns)]).toEqual([4 + longest + 2]);
});

it("a broken rule says what follows, and stands on its clause", () => {
  expect(lines("en")[2]).toMatch(/55 of 100 at origin; at least 80% must approve → defer {2}\[hanshou 三\(3\)\]$/);
  expect(lines("zh")[3]).toContain("→ 不予");
});

it("an unverified clause is marked, a default as one, and what was read is not", () => {
  const text = explain(lost, "en");
  expect(text).toContain("[cpc-2014 Art. 20]");
  expect(text).toContain("[hanshou 三(2), unverified default]");
  expect(text).toMatch(/\[hanshou 三\(3\)\]/);
  expect(explain(lost, "zh")).toContain("[cpc-2014 第20条]");
});

it("broken rules come before those that await evidence, and both before those that hold", () => {
  const lines = explain(decided(before("consult", 7), step("prereview")), "en")
    .split("\n")
    .slice(1);
  expect([...new Set(lines.map((line) => line[2]))]).toEqual(["✗", "?", "✓"]);
});

it("what is awaited is named by step, source and place", () => {
  const early = decided(before("consult", 7), step("prereview"));
  expect(explain(early, "en")).toContain("consult (the police at origin)");
  expect(explain(early, "zh")).toContain("征求意见\uff08原籍地公安\uff09");
  expect(explain(early, "en")).toContain("poll (residence), poll (origin)");
});

describe("a rule that was waived", () => {
  const waive = {
    step: "waive",
    on: "2025-05-01",
    by: { kind: "committee", id: "c-4" },
    rule: "training.held",
    reason: "made up",
  } as const;
  const waived = decided([...before("train"), waive], step("screen"));
  const lineOf = (language: "en" | "zh") =>
    explain(waived, language)
      .split("\n")
      .find((line) => line.startsWith("  ○"));

  it("says who waived it and when, in both languages, before its clause", () => {
    expect(lineOf("en")).toMatch(/^ {2}○ training\.held .* → waived on 2025-05-01 by a committee {2}\[/);
    expect(lineOf("zh")).toMatch(/^ {2}○ training\.held .* → 2025年5月1日由基层党委豁免 {2}\[/);
  });

  it("stands after those that are broken or await evidence, and before those that hold", () => {
    const open = { ...step("admit").ballot, secret: false };
    const early = decided([...before("train"), waive], step("admit", { ballot: open }));
    const marks = explain(early, "en").split("\n").slice(1);
    expect([...new Set(marks.map((line) => line[2]))]).toEqual(["✗", "?", "○", "✓"]);
  });
});

it("a missing calendar is awaited by its year, in both languages", () => {
  const notice = {
    step: "notice",
    on: "2026-08-01",
    by: step("talk").by,
    for: "nomination",
    from: "2026-07-01",
    until: "2026-07-20",
    objections: "none",
  } as const;
  const decision = decided(before("nominate"), notice);
  expect(explain(decision, "en")).toContain(" → awaits the calendar of 2026  [");
  expect(explain(decision, "zh")).toContain(" → 待补：2026年节假日安排  [");
});

it("a rule that holds has nothing to follow", () => {
  const holding = explain(decided(before("admit"), step("admit")), "en")
    .split("\n")
    .slice(1);
  for (const line of holding) expect(line).not.toContain("→");
  expect(holding.map((line) => line.replace(/ +/g, " "))).toContain(
    " ✓ ballot.secret voted by secret ballot [cpc-2014 Art. 21]",
  );
});

it("no id of a person or a body, and no free text, is ever repeated", () => {
  for (const text of [explain(lost, "en"), explain(lost, "zh")]) expect(text).not.toMatch(/b-17|c-4|p-1|m-1/);
});
