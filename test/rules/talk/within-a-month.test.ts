import { describe, expect, it } from "vitest";
import { months } from "../../../src/kernel/quantity.js";
import { withinAMonth } from "../../../src/rules/talk.js";
import { before as upTo, decided, step } from "../../support/career.js";
import { outcome } from "../judging.js";

const applied = upTo("talk"); // on 2023-05-08
const talk = (on: string) => step("talk", { on });
const recognized = (...talks: readonly string[]) => decided([...applied, ...talks.map(talk)], step("recognize"));

describe("talk.within-a-month", () => {
  it("a talk one month after the application is in time; a day later it is late, which only warns", () => {
    expect(outcome(decided(applied, talk("2023-06-08")), withinAMonth.id)).toEqual(["holds", "grant"]);
    expect(outcome(decided(applied, talk("2023-06-09")), withinAMonth.id)).toEqual(["broken", "grant"]);
  });

  it("a recognition that relies on the talk judges it by the same edge", () => {
    expect(outcome(recognized("2023-06-08"), withinAMonth.id)).toEqual(["holds", "grant"]);
    expect(outcome(recognized("2023-06-09"), withinAMonth.id)).toEqual(["broken", "grant"]);
  });

  it("a month from the end of January ends with February", () => {
    const january = [step("apply", { on: "2023-01-31" })];
    expect(outcome(decided(january, talk("2023-02-28")), withinAMonth.id)).toEqual(["holds", "grant"]);
    expect(outcome(decided(january, talk("2023-03-01")), withinAMonth.id)).toEqual(["broken", "grant"]);
  });

  it("a talk that is still outstanding after a month is late", () => {
    const on = (day: string) => outcome(decided(applied, step("recognize", { on: day })), withinAMonth.id);
    expect(on("2023-06-08")).toEqual(["holds", "bar", "talk.held"]);
    expect(on("2023-06-09")).toEqual(["broken", "bar", "talk.held"]);
  });

  it("a second talk does not make the first one late", () => {
    expect(outcome(recognized("2023-05-25", "2023-06-20"), withinAMonth.id)).toEqual(["holds", "grant"]);
  });

  it("a talk after an application that is not on file is not in time", () => {
    const measured = { applied: undefined, talked: "2023-06-08", within: months(1) };
    expect(withinAMonth.require(measured)).toBe(false);
  });
});
