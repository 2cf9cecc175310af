import { addMonths } from "fazhan";
import { career, indexOf, type Minute } from "./career.js";
import { branch, payloads } from "./payloads.js";

// The lawful career in the order of the 25-step chart, by names that tell its two stages apart: `poll`, `poll2`. Reviews and
// entrusting are told beside it, and a notice of a month stands before the nomination.

export type Chart = readonly (readonly [step: string, minutes: readonly Minute[]])[];

/** The name of a step that is told with what it carries: `extend/6` is a vote on six months. */
export const nameOf = (told: string): string => told.split("/")[0] ?? "";

/** Minutes on a day. */
export const onDay = (on: string, minutes: readonly Minute[]): readonly Minute[] =>
  minutes.map((minute) => ({ ...minute, on, ...(minute.step === "notice" && { from: addMonths(on, -1), until: on }) }));

/** The minutes of a step, with what it is told to carry. */
export const carriedBy = (told: string): readonly Minute[] => {
  const [step = "", value] = told.split("/");
  const minutes = chart.find(([name]) => name === step)?.[1] ?? [payloads[step] ?? { step, on: "" }];
  if (value === undefined) return minutes;
  if (step.startsWith("consult")) return saidBy(value, minutes);
  return minutes.slice(0, 1).map((minute) => ({ ...minute, ...carriedOf(step, value, minute) }));
};

// The opinions of one place, or one that is not favorable.
const saidBy = (value: string, minutes: readonly Minute[]): readonly Minute[] => {
  const at = minutes.filter((minute) => minute["at"] === (value === "o" ? "origin" : "residence"));
  if (value === "r" || value === "o") return at;
  const [source, opinion] = value === "bad" ? ["police", "adverse"] : ["employer", "reserved"];
  return at.slice(0, 1).map((minute) => ({ ...minute, source, opinion }));
};

const carriedOf = (step: string, value: string, { person }: Minute): object => {
  if (step === "apply") return { person: { ...(person as object), born: value } };
  if (step.startsWith("poll")) return polled(value);
  if (value === "lost") return { ballot: lost };
  if (step === "transfer") return placesAfter(value);
  if (step === "waive") return { rule: value };
  if (step === "extend") return { months: Number(value) };
  return step === "postpone" ? { until: value } : { leavingBy: value };
};

const first = { residence: "r-440111", origin: "o-430722" };
const placesAfter = (value: string): object => {
  if (value === "stayed") return {};
  const moved = { same: {}, home: {}, moved: { residence: "r-2" }, hometown: { origin: "o-2" } }[value];
  return { places: { ...first, ...moved } };
};

const none = { yes: 0, no: 0, abstain: 0 };
const lost = { entitled: 30, present: 30, ...none, yes: 15, no: 15, written: none, secret: true, alone: true };

// One poll of a hundred papers: `r79` are 79 that approve at the residence.
const polled = (told: string): object => {
  const [approve, papers] = [Number(told.slice(1)), { issued: 199, returned: 100, spoiled: 0, abstain: 0 }];
  return { at: told[0] === "r" ? "residence" : "origin", ...papers, approve, against: 100 - approve };
};

const chartName = ({ step, record }: Minute, index: number): string => {
  if (step === "file") return `file-${record}`;
  return ["consult", "poll", "screen"].includes(step) && index > indexOf("approve-admission") ? `${step}2` : step;
};

const byHolder = (minute: Minute): Minute =>
  (minute.by as { readonly id: string }).id === "b-03" ? { ...minute, by: branch } : minute;

const notice: Minute = { ...(payloads["notice"] as Minute), for: "nomination" };

const named = career
  .map((minute, index) => [chartName(minute, index), byHolder(minute)] as const)
  .filter(([name]) => name !== "examine" && name !== "entrust")
  .flatMap((entry) => (entry[0] === "nominate" ? [["notice", notice] as const, entry] : [entry]));

/** All steps of the chart, with their minutes. */
export const chart: Chart = [...new Set(named.map(([name]) => name))].map((name) => [
  name,
  named.flatMap(([other, minute]) => (other === name ? [minute] : [])),
]);
