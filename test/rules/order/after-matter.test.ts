import { describe, expect, it } from "vitest";
import { isOpen, isRecord, stepNames } from "../../../src/domain/ladder.js";
import { judge } from "../../../src/engine/decide.js";
import { afterMatter } from "../../../src/rules/order.js";
import { before as upTo, dossierOf, step } from "../../support/career.js";
import { only, outcome } from "../judging.js";
import { anyStep } from "../steps.js";

const file = (until: Parameters<typeof upTo>[0]) => dossierOf(upTo(until));
const on = (name: Parameters<typeof anyStep>[0], day: string, until: Parameters<typeof upTo>[0], said: object = {}) =>
  outcome(judge(only(afterMatter), file(until), { ...anyStep(name), ...said, on: day } as never), afterMatter.id);

const records = stepNames.filter((name) => isRecord(name) && name !== "file");
const sides = (before: unknown, day: unknown) => expect([before, day]);
const edge = [
  ["broken", "grant"],
  ["holds", "grant"],
];

describe("order.after-matter", () => {
  const applied = step("apply").on;

  it.each(records.filter((name) => isOpen(name, "candidate")))("%s is of no day before the application", (name) => {
    sides(on(name, "2023-05-07", "admit"), on(name, applied, "admit")).toEqual(edge);
  });

  it.each(records.filter((name) => !isOpen(name, "candidate") && isOpen(name, "probationer")))(
    "%s is of no day before the vote",
    (name) => {
      sides(on(name, "2025-08-03", "convert"), on(name, step("admit").on, "convert")).toEqual(edge);
    },
  );

  it.each([
    ["recognition", "recognize", "nominate"],
    ["admission", "admit", "convert"],
  ] as const)("the filing of the %s is of no day before it", (record, filed, until) => {
    const day = step(filed).on;
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    sides(on("file", before, until, { record }), on("file", day, until, { record })).toEqual(edge);
  });

  it("a file without an application says nothing of how old a record may be, nor does an act", () => {
    const talk = judge(only(afterMatter), dossierOf([]), { ...anyStep("talk"), on: "2001-01-01" });
    expect(outcome(talk, afterMatter.id)).toEqual(["holds", "grant"]);
    const act = judge(only(afterMatter), file("admit"), step("admit", { on: "2001-01-01" }));
    expect(act.findings.map(({ rule }) => rule)).not.toContain(afterMatter.id);
  });
});
