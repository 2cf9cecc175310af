import { expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { replay } from "../../../src/engine/replay.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { living } from "../../../src/rules/applicant.js";
import { setback } from "../../engine/minutes.js";
import { granted } from "../../support/bend.js";
import { step } from "../../support/career.js";
import { outcome } from "../judging.js";
import { extra } from "../steps.js";

const apply = (on: string) => step("apply", { on });
const left = (why: "own-wish" | "ended" | "died") => extra("withdraw", { on: "2023-06-01", why });
const again = (...out: readonly ReturnType<typeof granted>[]) =>
  outcome(judge(migrantWorkers, replay([granted(apply("2023-05-08")), ...out]), apply("2026-06-01")), living.id);

it("nobody applies again who has died, nor in a later round; after another way out one may", () => {
  for (const why of ["own-wish", "ended"] as const) expect(again(granted(left(why)))).toEqual(["holds", "grant"]);
  expect(again(granted(left("died")))).toEqual(["broken", "bar"]);
  const round = [apply("2023-07-01"), { ...left("own-wish"), on: "2023-08-01" }].map(granted);
  expect(again(granted(left("died")), ...round)).toEqual(["broken", "bar"]);
});

it("a death that was not granted is on no file", () => {
  expect(again(setback(left("died"), "deny"), granted(left("own-wish")))).toEqual(["holds", "grant"]);
});
