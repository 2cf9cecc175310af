import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { oneYear } from "../../../src/rules/cultivation.js";
import { before as upTo, decided, dossierOf, found, step } from "../../support/career.js";
import { granted, only, outcome } from "../judging.js";
import { extra } from "../steps.js";

const nominate = (on: string, past: readonly Step[] = upTo("nominate")) => decided(past, step("nominate", { on }));

describe("cultivation.one-year", () => {
  it("on the anniversary of the recognition the year is over; a day earlier this rule alone bars", () => {
    expect(outcome(nominate("2024-07-03"), oneYear.id)).toEqual(["holds", "grant"]);
    expect(outcome(nominate("2024-07-02"), oneYear.id)).toEqual(["broken", "bar"]);
  });

  it("a calendar year, not 365 days: from 29 February it is over on 28 February", () => {
    const leap = granted([step("apply"), step("recognize", { on: "2024-02-29" })]);
    const on = (day: string) => outcome(judge(only(oneYear), leap, step("nominate", { on: day })), oneYear.id);
    expect([on("2025-02-27"), on("2025-02-28")]).toEqual([
      ["broken", "bar"],
      ["holds", "grant"],
    ]);
  });

  it("a transfer in month eight leaves four months to go", () => {
    const moved = [
      ...upTo("examine", 1),
      extra("transfer"),
      step("assign-mentors", { on: "2024-03-04", by: extra("transfer").to }),
      step("examine", { on: "2024-07-02", by: extra("transfer").to }),
    ];
    const { to: by } = extra("transfer");
    const on = (day: string) => outcome(decided(moved, step("nominate", { on: day, by })), oneYear.id);
    expect([on("2024-07-02"), on("2024-07-03")]).toEqual([
      ["broken", "bar"],
      ["holds", "grant"],
    ]);
  });

  it("a new round begins anew", () => {
    const again = [...upTo("nominate"), extra("withdraw", { on: "2024-07-03" })];
    const since = [step("apply", { on: "2024-07-03" }), step("talk", { on: "2024-07-03" })];
    const past = [...again, ...since, step("recognize", { on: "2024-07-03" })];
    expect(outcome(nominate("2025-07-02", past), oneYear.id)[0]).toBe("broken");
    expect(outcome(nominate("2025-07-03", past), oneYear.id)[0]).toBe("holds");
  });

  it("of somebody never recognized the recognition is awaited", () => {
    const nobody = judge(only(oneYear), dossierOf([]), step("nominate"));
    expect(outcome(nobody, oneYear.id)).toEqual(["awaits", "bar"]);
    expect(found(nobody, oneYear.id)?.awaits).toEqual([{ step: "recognize" }]);
  });
});
