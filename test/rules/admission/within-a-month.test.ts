import { describe, expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { withinAMonth } from "../../../src/rules/admission.js";
import { before as upTo, decided, dossierOf, step } from "../../support/career.js";
import { in2026, outcome } from "../judging.js";

const file = dossierOf(upTo("admit")); // the pre-review is of 2025-07-01
const admit = (on: string) => judge(in2026, file, step("admit", { on }));

describe("admission.within-a-month", () => {
  it("a meeting one month after the pre-review is in time; a day later it is late, which only warns", () => {
    expect(outcome(admit("2025-08-01"), withinAMonth.id)).toEqual(["holds", "grant"]);
    expect(outcome(admit("2025-08-02"), withinAMonth.id)).toEqual(["broken", "grant"]);
    expect(admit("2025-08-02").minute).toMatchObject({ because: [withinAMonth.id] });
  });

  it("the last pre-review counts", () => {
    const again = dossierOf([...upTo("admit"), step("prereview", { on: "2025-07-09" })]);
    const on = (day: string) => outcome(judge(in2026, again, step("admit", { on: day })), withinAMonth.id);
    expect([on("2025-08-09"), on("2025-08-10")]).toEqual([
      ["holds", "grant"],
      ["broken", "grant"],
    ]);
  });

  it("without a pre-review it is broken and does not wait: another rule does", () => {
    const none = judge(in2026, dossierOf(upTo("prereview")), step("admit"));
    expect(outcome(none, withinAMonth.id).slice(0, 2)).toEqual(["broken", "bar"]);
  });

  it("the edition of 2014 knows no such limit", () => {
    const decision = decided(upTo("admit"), step("admit", { on: "2025-09-10" }));
    expect(outcome(decision, withinAMonth.id)).toEqual(["not judged", "grant"]);
  });
});
