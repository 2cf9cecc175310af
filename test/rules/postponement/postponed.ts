import type { Body } from "../../../src/domain/body.js";
import type { Step } from "../../../src/domain/step.js";
import { before } from "../../support/career.js";

const receiver: Body = { kind: "branch", id: "b-9", fullMembers: 20 };

/** The file handed to another branch on a day. */
export const transferOn = (on: string): Step<"transfer"> => ({
  step: "transfer",
  on,
  by: { kind: "branch", id: "b-17", fullMembers: 30 },
  to: receiver,
  side: "residence",
  papersHandedOver: true,
});

/** The decision put off by a branch. */
export const postponeUntil = (until: string, by = receiver): Step<"postpone"> => ({
  step: "postpone",
  on: "2026-08-04",
  by,
  until,
});

/** The lawful career up to the conversion, whose probation ends on 2026-08-04, with a transfer near its end. */
export const transferredIn: readonly Step[] = [...before("convert"), transferOn("2026-07-28")];
