import { expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { oneThing } from "../../../src/rules/transfer.js";
import { before, decided } from "../../support/career.js";
import { outcome } from "../judging.js";
import { extra } from "../steps.js";

const transfer = (changes: Partial<Step<"transfer">>) =>
  outcome(decided(before("nominate"), extra("transfer", { on: "2024-08-30", ...changes })), oneThing.id);
const places = { residence: "r-2", origin: "o-430722" };

it.each(["merged", "renamed"] as const)("a branch that was %s moves nobody, under either name of the reason", (why) => {
  for (const reason of [{ because: why }, { move: why }, { because: why, move: why }]) {
    expect(transfer(reason)).toEqual(["holds", "grant"]);
    for (const moved of [{ places }, { floating: false }])
      expect(transfer({ ...reason, ...moved })).toEqual(["broken", "bar"]);
  }
});

it("a person who moves lives elsewhere, and may float no more", () => {
  for (const reason of [{}, { because: "moved" }, { move: "moved" }] as const)
    expect(transfer({ ...reason, places, floating: false })).toEqual(["holds", "grant"]);
});

it("two reasons are one too many", () => {
  expect(transfer({ because: "moved", move: "merged" })).toEqual(["broken", "bar"]);
  expect(transfer({ because: "merged", move: "moved" })).toEqual(["broken", "bar"]);
});
