import { expect, test } from "vitest";
import { ask, statusOf } from "./ask.js";
import type { Minute } from "./career.js";
import { dayOf, fileAt, payloads } from "./payloads.js";
import { rowsOf } from "./tables.js";

// Rules that say which vote waits for approval, and which could be held at all.
const rules = ["approval.after-vote", "interview.held", "extension.once", "resolution.one-at-a-time"];
const asked = {
  candidate: ["interview", "approve-admission"],
  probationer: ["extend", "approve-conversion", "approve-extension", "approve-cancellation"],
};
const approvals = {
  admit: "approve-admission",
  convert: "approve-conversion",
  extend: "approve-extension",
  cancel: "approve-cancellation",
};

test("the newest granted vote stands until it is answered, in 231 histories", () => {
  const answers = rowsOf("votes").map(({ stage = "", events = "", possible = "" }) => {
    const minutes = historyOf(stage, events === "" ? [] : events.split(","));
    const library = asked[stage as keyof typeof asked].filter((step) => {
      const answer = ask(minutes, at(dayOf(minutes), step));
      return rules.every((rule) => ["holds", "absent"].includes(statusOf(answer, rule)));
    });
    return { stage, events, possible, library: library.sort().join(",") };
  });
  expect(answers).toHaveLength(231);
  expect(answers.filter(({ possible, library }) => possible !== library)).toEqual([]);
});

const at = (on: string, step: string, other: object = {}): Minute => ({ ...payloads[step], ...other, step, on });

const historyOf = (stage: string, events: readonly string[]): readonly Minute[] => {
  const before = fileAt(stage);
  const on = dayOf(before);
  const granted = (past: readonly string[]) => past.findLast((event) => event in approvals) as keyof typeof approvals;
  return [...before, ...events.map((event, index) => minuteOf(event, on, granted(events.slice(0, index))))];
};

const minuteOf = (event: string, on: string, standing: keyof typeof approvals): Minute => {
  const [step = "", lost] = event.split(" ");
  const denied = (because: string) => ({
    verdict: "deny",
    because: [because],
    under: { policy: "elsewhere", edition: "cpc-2026" },
  });
  if (lost === "lost") return at(on, step, denied("ballot.majority"));
  if (event === "extension approved") return at(on, "approve-extension");
  if (event !== "refused") return at(on, step);
  return at(on, approvals[standing], { outcome: "refused", ...denied("body.agrees") });
};
