import { expect, it } from "vitest";
import type { Body } from "../../../src/domain/body.js";
import type { Step } from "../../../src/domain/step.js";
import { plus, relying, waive } from "../../support/bend.js";
import { before, decided, found, step, trouble } from "../../support/career.js";

const rule = "conversion.on-time";
const elsewhere: Body = { kind: "branch", id: "b-9", fullMembers: 30 };
const convertedOn = (on: string, bend?: (steps: readonly Step[]) => readonly Step[], by?: Body) =>
  relying("convert", bend, by === undefined ? { on } : { on, by });

it("a month after the end of probation is prompt; a day later warns", () => {
  const [inTime, late] = [convertedOn("2026-09-04"), convertedOn("2026-09-05")];
  expect([inTime.verdict, trouble(inTime)]).toEqual(["grant", []]);
  expect([late.verdict, trouble(late)]).toEqual(["grant", [rule]]);
  expect(late.minute?.because).toEqual([rule]);
});

it.each(["extend", "cancel"] as const)("%s is late on the same day, and a waiver with a reason covers each", (name) => {
  const past = before("convert");
  const how = (on: string, ...also: readonly Step[]) =>
    trouble(decided([...past, ...also], { ...step("convert", { on }), step: name, months: 12 } as Step));
  expect([how("2026-09-04"), how("2026-09-05")]).toEqual([[], [rule]]);
  const waived = { ...waive(rule, "2026-09-05"), reason: "abroad" };
  expect(how("2026-09-05", waived)).toEqual([]);
  expect(trouble(convertedOn("2026-09-05", plus(waived)))).toEqual([]);
});

it("counts from the day to which a receiving branch postponed it", () => {
  const { on, step, by } = { on: "2026-07-28", step: "transfer", by: { kind: "branch", id: "b-17" } } as const;
  const transfer: Step = { step, on, by, to: elsewhere, side: "residence", papersHandedOver: true };
  const postponed = plus(transfer, { step: "postpone", on: "2026-07-29", by: elsewhere, until: "2026-11-04" });
  expect(trouble(convertedOn("2026-12-04", postponed, elsewhere))).toEqual([]);
  expect(trouble(convertedOn("2026-12-05", postponed, elsewhere))).toEqual([rule]);
});

it("counts from the end of an extended probation", () => {
  const vote = { ...relying("convert").step, on: "2026-08-01", step: "extend", months: 6 } as Step;
  const { by } = { by: { kind: "committee", id: "c-4" } } as const;
  const approval: Step = {
    step: "approve-extension",
    on: "2026-08-03",
    by,
    outcome: "approved",
    collective: true,
    alone: true,
  };
  const status = (on: string) => found(convertedOn(on, plus(vote, approval)), rule)?.status;
  expect([status("2027-03-04"), status("2027-03-05")]).toEqual(["holds", "broken"]);
});
