import { expect, it } from "vitest";
import { cellsToHear } from "../../src/domain/heard.js";
import { replay } from "../../src/engine/replay.js";
import { days, hours, months } from "../../src/kernel/quantity.js";
import { reviewed } from "../../src/rules/cultivation.js";
import { full } from "../../src/rules/investigation.js";
import { onePerSide } from "../../src/rules/mentors.js";
import { sevenDays } from "../../src/rules/notice/index.js";
import { withinAMonth } from "../../src/rules/oath.js";
import { afterSixMonths } from "../../src/rules/recognition.js";
import { filed } from "../../src/rules/recognition.js";
import { twoYears } from "../../src/rules/residence.js";
import { maximum } from "../../src/rules/terms.js";
import { longEnough } from "../../src/rules/training.js";
import { step } from "../support/career.js";

it.each([
  [full, { needed: 0, missing: [] }, []],
  [onePerSide, {}, [{ step: "assign-mentors" }]],
  [sevenDays, { needed: days(7) }, [{ step: "notice" }]],
  [afterSixMonths, { on: "2026-06-16" }, [{ step: "apply" }]],
  [longEnough, { days: 3, needDays: days(3), needHours: hours(24) }, [{ step: "train" }]],
  [longEnough, { hours: 24, needDays: days(3), needHours: hours(24) }, [{ step: "train" }]],
  [twoYears, { floating: true, on: "2026-06-16" }, [{ step: "apply", field: "person.residenceSince" }]],
])("$id awaits the step that would tell", (rule, measured, awaited) => {
  expect(rule.require(measured)).toEqual({ awaits: awaited });
});

it("a side is without a mentor where none of them stands there", () => {
  const mentors = step("assign-mentors").mentors.map((mentor) => ({ ...mentor, side: "residence" as const }));
  const facts = { dossier: replay([]), step: step("assign-mentors", { mentors }) };
  expect(onePerSide.measure(facts as never, {} as never, "1991-01-01")).toEqual({ without: ["origin"] });
});

it("a place and source that there is none of is not to be heard", () => {
  expect(cellsToHear(replay([]), ["nowhere/nobody"])).toEqual([]);
});

it("before there is an activist no review is late", () => {
  const termsOn = () => ({ cultivation: { reviewedEvery: maximum(months(6)) } });
  const facts = { dossier: replay([]), step: step("nominate"), termsOn };
  expect(reviewed.measure(facts as never, termsOn() as never, "1991-01-01")).toMatchObject({
    reviews: 0,
    gapAfter: undefined,
  });
});

it("what stands on a day that is not on file is not in time, and nothing is thrown", () => {
  expect(withinAMonth.require({ on: "2026-06-16", within: months(1) })).toBe(false);
  expect(filed.require({ from: "2026-06-16", within: months(1) })).toBe(false);
});
