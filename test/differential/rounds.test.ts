import { outlook, replay } from "fazhan";
import { expect, test } from "vitest";
import { askUnder, unmetTold } from "./ask.js";
import type { Minute } from "./career.js";
import { branch } from "./payloads.js";
import { plainly } from "./policies.js";
import { type Row, rowsOf } from "./tables.js";
import { fileTold, read, stepAsked } from "./told-file.js";

// The tables on periods and on what is missing, asked in two more ways.

const withdrawn: Minute = { step: "withdraw", on: "2005-06-01", by: branch, why: "own-wish" };

test("a whole round before, that ended by withdrawal, lends nothing to the next one, in 366 cases", () => {
  const first = [...fileTold("apply:2005-06-01", "approve-conversion"), withdrawn];
  const rows = rowsOf("missing").map(({ file = "", step = "", on = "", verdict, unmet }) => {
    const minutes = [...first, ...fileTold(file, step)];
    const library = unmetTold(askUnder(plainly, minutes, stepAsked(step, on, [])));
    return { file, step, on, derived: `${verdict} ${unmet}`, library };
  });
  expect(rows).toHaveLength(366);
  expect(rows.filter(({ derived, library }) => derived !== library)).toEqual([]);
});

const moving = ["recognize", "nominate", "admit", "approve-admission", "convert", "approve-conversion"];

test("the outlook names what the second program says would stand in the way, in 2,919 cases", () => {
  const tables = ["periods", "probation", "missing", "transfers"];
  const rows = tables
    .flatMap(rowsOf)
    .filter(({ step = "", file = "" }) => moving.includes(step) && foreseen(step, file));
  const answers = rows.map((row) => ({ ...row, ...outlookOf(row) }));
  expect(answers).toHaveLength(2919);
  expect(answers.filter(({ derived, library }) => derived !== library)).toEqual([]);
});

// The next step is another one where a vote is missing that the step answers, or where an extension or cancellation waits.
const foreseen = (step: string, file: string): boolean =>
  moving.includes(step) &&
  !/(?:admit|convert):never/.test(file) &&
  (!file.includes("extend/") || file.includes("approve-ext"));

const outlookOf = ({ file = "", step = "", on = "", unmet = "" }: Row) => {
  const [minutes, asked] = [fileTold(file, step), (rule: string) => rule.slice(0, -1)];
  const { decision } = askUnder(plainly, minutes, stepAsked(step, on, minutes));
  const warned = decision.findings.filter((one) => one.else === "warn").map(({ rule }) => rule);
  const derived = unmet
    .split(" ")
    .filter((word) => word !== "" && !word.endsWith("~"))
    .map(asked);
  const library = outlook(plainly, replay(read(minutes)), on).map(({ rule }) => rule);
  return {
    derived: derived
      .filter((rule) => !warned.includes(rule))
      .sort()
      .join(" "),
    library: [...library].sort().join(" "),
  };
};
