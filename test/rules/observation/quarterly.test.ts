import { describe, expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { pin } from "../../../src/policy/extend.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { quarterly } from "../../../src/rules/observation.js";
import { step } from "../../support/career.js";
import { granted, only, outcome } from "../judging.js";

/** A probationer since 2010-01-31, whom the branch discussed on these days of 2010. */
const observed = (...days: readonly string[]) =>
  granted([
    step("admit", { on: "2010-01-31" }),
    step("approve-admission", { on: "2010-02-20" }),
    ...days.map((day) => step("observe", { on: `2010-${day}` })),
  ]);
const convert = (file: ReturnType<typeof observed>, on = "2011-01-31", policy = only(quarterly)) =>
  judge(policy, file, step("convert", { on }));
const how = (days: readonly string[], on?: string) => outcome(convert(observed(...days), on), quarterly.id);

describe("observation.quarterly", () => {
  it("from admission to conversion no three months pass without a discussion; a gap of a day more warns", () => {
    expect(how(["04-30", "07-30", "10-30"], "2011-01-30")).toEqual(["holds", "grant"]);
    expect(how(["04-30", "07-30", "10-30"], "2011-01-31")).toEqual(["broken", "grant"]);
    expect(how(["05-01", "08-01", "11-01"])).toEqual(["broken", "grant"]);
    expect(how(["04-30", "07-31", "10-31"])).toEqual(["broken", "grant"]);
    expect(how([])).toEqual(["broken", "grant"]);
  });

  it("only the Rules of 1990 ask, to 27 May 2014", () => {
    const status = (on: string) => outcome(convert(observed(), on, migrantWorkers), quarterly.id)[0];
    expect([status("2014-05-27"), status("2014-05-28")]).toEqual(["broken", "not judged"]);
    for (const edition of ["cpc-2014", "cpc-2026"])
      expect(outcome(convert(observed(), "2011-01-31", pin(only(quarterly), edition)), quarterly.id)[0]).toBe(
        "not judged",
      );
  });
});
