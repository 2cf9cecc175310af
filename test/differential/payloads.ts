import { career, indexOf, type Minute, taken } from "./career.js";

// Every step once, with everything it carries; of filing, one for each record. Days and bodies are set by who asks.

export const branch = { kind: "branch", id: "b-17", fullMembers: 30 };
const committee = { kind: "committee", id: "c-4" };
export const bothPlaces = ["residence", "origin"];
export const other = { kind: "branch", id: "b-99", fullMembers: 9 };

const none = { yes: 0, no: 0, abstain: 0 };
const ballot = { entitled: 30, present: 30, ...none, yes: 30, written: none, secret: true, alone: true };
const carrying = (step: string, carried: object): Minute => ({ step, on: "", by: branch, ...carried });
const file = (record: string) => [`file ${record}`, taken("file", { record })] as const;

const asInTheCareer = [...new Set(career.map(({ step }) => step))].filter((step) => step !== "file");

export const payloads: Readonly<Record<string, Minute>> = {
  ...Object.fromEntries(asInTheCareer.map((step) => [step, taken(step)])),
  ...Object.fromEntries([file("recognition"), file("nomination"), file("admission")]),
  notice: carrying("notice", {
    for: "conversion",
    from: "2023-06-01",
    until: "2023-06-20",
    at: bothPlaces,
    objections: "none",
  }),
  extend: carrying("extend", { ballot, months: 6 }),
  cancel: carrying("cancel", { ballot }),
  "approve-extension": { ...taken("approve-conversion"), step: "approve-extension" },
  "approve-cancellation": { ...taken("approve-conversion"), step: "approve-cancellation" },
  transfer: carrying("transfer", { to: other, side: "residence", papersHandedOver: true }),
  postpone: carrying("postpone", { until: "2026-12-01" }),
  waive: carrying("waive", { by: committee, rule: "training.held", reason: "made up" }),
  deliberate: carrying("deliberate", { by: { kind: "general-branch", id: "g-1" }, outcome: "passed" }),
  withdraw: carrying("withdraw", { why: "own-wish" }),
  "step-down": carrying("step-down", {}),
  annul: carrying("annul", { by: { kind: "county-department", id: "d-1" }, reason: "made up" }),
};

/** The lawful file of one who stands at a stage, long before whatever ends it. */
export const fileAt = (stage: string): readonly Minute[] => career.slice(0, lengths[stage]);

const lengths: Readonly<Record<string, number>> = {
  outsider: 0,
  applicant: indexOf("recognize"),
  activist: indexOf("nominate"),
  candidate: indexOf("admit"),
  probationer: indexOf("convert"),
  member: indexOf("archive"),
};

/** The day of the last minute on file; whatever happens on it comes after. */
export const dayOf = (minutes: readonly Minute[]): string => minutes.at(-1)?.on ?? "2023-05-08";
