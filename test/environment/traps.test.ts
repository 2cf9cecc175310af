import { expect, it } from "vitest";
import { recorded } from "./witness/record.mjs";
import { silent, tell } from "./witness/told.mjs";
import { everything, witness } from "./child.js";

const preloads = ["trap/set.mjs"];

const untouched = [
  { part: "loading", touched: {} },
  { part: "asking", touched: {} },
];

it.concurrent.each([
  ["fazhan, its policies and drawings alone", ["import"]],
  ["all entries, with the packages they need", everything],
  ["all entries, by require", ["require", "io", "testing"]],
])("no clock, no chance, no locale, no environment and no network is touched by %s", async (_, input) => {
  expect((await witness({ preloads, input })).touched).toEqual(untouched);
});

it("whoever steps into a trap is caught, into whichever", async () => {
  const { bytes, touched } = await witness({ preloads, script: "trap/steps.mjs" });
  const lines = bytes.trimEnd().split("\n");
  expect(lines.filter((line) => !line.endsWith(" sprang"))).toEqual([]);
  expect(touched).toEqual(
    lines.map((line) => line.replace(" sprang", "")).map((part) => ({ part, touched: { [part]: 1 } })),
  );
});

it("an export that nobody asks is named", () => {
  const { asked } = recorded("entry", { asked: (count: number) => count + 1, left: () => 1, data: [1], 数: "text" });
  asked(1);
  tell("something else", undefined);
  expect(silent()).toEqual(["entry left"]);
});
