import type { Minute } from "../../src/domain/minute.js";
import type { Step } from "../../src/domain/step.js";
import { addDays } from "../../src/kernel/day.js";
import { step } from "../support/career.js";

const by = { kind: "branch", id: "b" } as const;
const body = (at: number) => ({ kind: "branch", id: `b-${at}` }) as const;
const dayAt = (at: number): string => addDays("2024-01-01", at);

const kinds: Readonly<Record<string, (at: number) => unknown>> = {
  "reviews, a day each": (at) => ({ step: "examine", on: dayAt(at), by, mode: "tracked" }),
  "steps on one day": () => ({ step: "talk", on: "2024-01-01", by }),
  "bodies that cooperate": (at) => ({ step: "entrust", on: "2024-01-01", by, to: body(at), duties: ["poll"] }),
  "places that were left": (at) => ({
    ...{ step: "transfer", on: "2024-01-01", by, to: body(at), side: "residence", papersHandedOver: true },
    places: { residence: `r-${at}`, origin: `o-${at}` },
  }),
  "meetings that deferred": (at) => ({ ...step("admit"), on: dayAt(at), verdict: "defer" }),
  "applications anew": (at) => ({ ...step("apply"), on: dayAt(at) }),
  waivers: (at) => ({ step: "waive", on: dayAt(at), by, rule: "poll.held", reason: "r".repeat(1_500) }),
  "rules that were broken": (at) => ({
    ...step("talk"),
    on: dayAt(at),
    because: Array(40).fill(`made.up-${"ab"[at % 2]}`),
  }),
};

/** As many minutes of one kind as a file may hold. */
export const floods: readonly (readonly [name: string, minutes: readonly (Step | Minute)[]])[] = Object.entries(
  kinds,
).map(([name, make]) => [name, [step("apply"), ...Array.from({ length: 1_999 }, (_, at) => make(at))] as never]);
