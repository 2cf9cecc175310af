import { describe, expect, it } from "vitest";
import { migrantWorkers, national } from "../../../src/policy/index.js";
import { allowed } from "../../../src/rules/waiver.js";
import { before as upTo, decided } from "../../support/career.js";
import { outcome } from "../judging.js";
import { extra } from "../steps.js";

const waive = (rule: string, reason = "away at sea", policy = migrantWorkers) =>
  decided(upTo("train"), extra("waive", { rule, reason }), policy);
const ids = migrantWorkers.spec.rules.map(({ id }) => id);

describe("waiver.allowed", () => {
  it("training, a coming move, a late conversion, one place's poll and the pass mark may be waived, and nothing else", () => {
    const may = ids.filter((rule) => waive(rule).verdict === "grant");
    expect(may).toEqual([
      "training.held",
      "prereview.not-leaving",
      "conversion.on-time",
      "poll.held",
      "poll.pass-mark",
    ]);
  });

  it.each([
    "poll.floor",
    "investigation.none-adverse",
    "body.competent",
    "ballot.majority",
    "probation.one-year",
    "no.rule",
  ])("a waiver of %s is barred by this rule alone", (rule) => {
    expect(outcome(waive(rule), allowed.id)).toEqual(["broken", "bar"]);
  });

  it("a rule that is not in force cannot be waived", () => {
    expect(outcome(waive("poll.held", "away at sea", national), allowed.id)).toEqual(["broken", "bar"]);
    expect(outcome(waive("training.held", "away at sea", national), allowed.id)).toEqual(["holds", "grant"]);
  });

  it("without a reason there is no waiver", () => {
    expect(outcome(waive("training.held", "x"), allowed.id)).toEqual(["holds", "grant"]);
    expect(outcome(waive("training.held", ""), allowed.id)).toEqual(["broken", "bar"]);
    expect(outcome(waive("training.held", " \n\t"), allowed.id)).toEqual(["broken", "bar"]);
  });

  it.each([
    ["applicant", upTo("recognize")],
    ["activist", upTo("nominate")],
    ["probationer", upTo("convert")],
    ["member", upTo("archive")],
  ] as const)("at the stage of %s it judges alike", (_stage, past) => {
    const on = past.at(-1)?.on ?? "";
    const status = (rule: string) => outcome(decided(past, extra("waive", { on, rule })), allowed.id);
    expect([status("training.held"), status("poll.floor")]).toEqual([
      ["holds", "grant"],
      ["broken", "bar"],
    ]);
  });
});
