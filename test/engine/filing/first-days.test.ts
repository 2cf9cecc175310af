import { expect, it } from "vitest";
import { ladder } from "../../../src/domain/ladder.js";
import type { Step } from "../../../src/domain/step.js";
import { replay } from "../../../src/engine/replay.js";
import { addDays } from "../../../src/kernel/day.js";
import { granted } from "../../support/bend.js";
import { career, step } from "../../support/career.js";

const { by, on } = step("convert");
const also: readonly object[] = [
  { step: "entrust", on, by, to: by, duties: ["contact"] },
  { step: "notice", on, by, for: "conversion", from: on, until: on, objections: "none" },
  { ...step("convert"), step: "extend", months: 6 },
  { ...step("convert"), step: "cancel" },
  { ...step("approve-conversion"), step: "approve-extension" },
  { step: "postpone", on, by, until: "2026-12-04" },
  { step: "waive", on, by: { kind: "committee", id: "c-4" }, rule: "poll.held", reason: "made up" },
  { step: "transfer", on, by, to: by, side: "residence", papersHandedOver: true },
];
const names = [...new Set(career.map((one) => one.step))];
const all = [...names.map((name) => step(name)), ...(also as readonly Step[])];
const staying = all.filter((one) => !("to" in ladder[one.step]));

it.each(staying.map((one) => [one.step, one] as const))(
  "of several steps to %s the first day stays on file",
  (_, one) => {
    const file = replay([one, { ...one, on: addDays(one.on, 1) }].map(granted));
    expect(file.days[one.step]).toBe(one.on);
  },
);

it.each(["recognize", "nominate", "approve-admission", "approve-conversion"] as const)(
  "of several steps to %s, which lead to another stage, the first day stays on file",
  (name) => {
    const one = step(name);
    const file = replay([one, { ...one, on: addDays(one.on, 1) }].map(granted));
    expect(file.days).toEqual({ [name]: one.on });
  },
);
