import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { pin } from "../../../src/policy/extend.js";
import { notOfAProbation } from "../../../src/rules/withdrawal.js";
import { before as upTo } from "../../support/career.js";
import { granted, only, outcome } from "../judging.js";
import { extra } from "../steps.js";

const how = (why: Step<"withdraw">["why"], past = upTo("convert"), edition = "cpc-2014") =>
  outcome(
    judge(pin(only(notOfAProbation), edition), granted(past), extra("withdraw", { on: "2026-08-04", why })),
    notOfAProbation.id,
  );

describe("withdrawal.not-of-a-probation", () => {
  it.each(["cpc-1990", "cpc-2014", "cpc-2026"])("under %s a branch ends no probation by itself", (edition) => {
    expect(how("ended", upTo("convert"), edition)).toEqual(["broken", "bar"]);
    for (const why of ["own-wish", "died"] as const)
      expect(how(why, upTo("convert"), edition)).toEqual(["holds", "grant"]);
  });

  it("before probation it ends the round", () => {
    for (const name of ["talk", "nominate", "admit"] as const)
      expect(how("ended", upTo(name))).toEqual(["not judged", "grant"]);
  });
});
