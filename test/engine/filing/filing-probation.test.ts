import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { replay } from "../../../src/engine/replay.js";
import { granted, history } from "../../support/bend.js";
import { before as upTo, step } from "../../support/career.js";

const by = step("admit").by;
const extend = (on: string, months: number) =>
  ({ ...step("convert", { on }), step: "extend", months }) as Step<"extend">;
const approve = (name: string, on: string, outcome = "approved") =>
  ({ ...step("approve-conversion", { on }), step: name, outcome }) as Step<"approve-extension">;
describe("the end of probation", () => {
  const leap = [step("admit", { on: "2024-02-29" }), step("approve-admission", { on: "2024-03-20" })];
  const extended = (months: number) =>
    history([...leap, extend("2025-02-10", months), approve("approve-extension", "2025-02-20")]);

  it("is a calendar year from the day of the meeting", () => {
    expect(history(leap).ends).toBe("2025-02-28");
    expect(history([...upTo("approve-admission"), step("approve-admission")]).ends).toBe("2026-08-04");
  });

  it("is moved once, from the day of the meeting: 2024-02-29 and six months is 2025-08-29", () => {
    expect(extended(6)).toMatchObject({
      since: "2024-02-29",
      ends: "2025-08-29",
      extensions: 1,
      resolution: undefined,
    });
    expect(extended(12)).toMatchObject({ ends: "2026-02-28" });
  });

  it("is not moved by an extension that waits, or was refused", () => {
    expect(history([...leap, extend("2025-02-10", 6)])).toMatchObject({ ends: "2025-02-28", extensions: 0 });
    const refused = history([...leap, extend("2025-02-10", 6), approve("approve-extension", "2025-02-20", "refused")]);
    expect(refused).toMatchObject({ ends: "2025-02-28", extensions: 0 });
  });

  it("is not moved by an approval of no extension", () => {
    expect(history([...leap, approve("approve-extension", "2025-02-20")]).ends).toBe("2025-02-28");
  });

  it("is where membership begins, also when it was extended, postponed or approved late", () => {
    const converted = [step("convert", { on: "2025-10-01" }), step("approve-conversion", { on: "2025-11-01" })];
    const postpone: Step = { step: "postpone", on: "2025-02-20", by, until: "2025-08-20" };
    expect(history([...leap, postpone])).toMatchObject({ ends: "2025-02-28" });
    expect(history([...leap, postpone, ...converted])).toMatchObject({ stage: "member", since: "2025-02-28" });
    expect(replay([...extended(6).minutes, ...converted.map(granted)])).toMatchObject({
      stage: "member",
      since: "2025-08-29",
    });
  });
});
