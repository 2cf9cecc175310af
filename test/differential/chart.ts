import { addMonths } from "fazhan";
import { career, indexOf, type Minute } from "./career.js";
import { branch, payloads } from "./payloads.js";

// The lawful career in the order of the 25-step chart, by names that tell its two stages apart: `poll`, `poll2`. Reviews and
// entrusting are told beside it, and a notice of a month stands before the nomination.

export type Chart = readonly (readonly [step: string, minutes: readonly Minute[]])[];

/** The name of a step that is told with what it carries: `extend/6` is a vote on six months. */
export const nameOf = (told: string): string => told.split("/")[0] ?? "";

/** Minutes on a day. A notice ends on it, after a month; the consent to a nomination came a month before. */
export const onDay = (on: string, minutes: readonly Minute[]): readonly Minute[] =>
  minutes.map((minute) => ({ ...minute, on, ...dated[minute.step]?.(addMonths(on, -1), on, minute) }));

const dated: Readonly<Record<string, (before: string, on: string, minute: Minute) => object>> = {
  notice: (from, until) => ({ from, until }),
  nominate: (before, _, { consent }) => ({ consent: { ...(consent as object), on: before } }),
};

/** The minutes of a step as they are in the chart, or beside it. */
export const inChart = (step: string): readonly Minute[] =>
  chart.find(([name]) => name === step)?.[1] ?? [payloads[step] ?? { step, on: "" }];

const chartName = ({ step, record }: Minute, index: number): string => {
  if (step === "file") return `file-${record}`;
  return ["consult", "poll", "screen"].includes(step) && index > indexOf("approve-admission") ? `${step}2` : step;
};

const byHolder = (minute: Minute): Minute =>
  (minute.by as { readonly id: string }).id === "b-03" ? { ...minute, by: branch } : minute;

const notice: Minute = { ...(payloads["notice"] as Minute), for: "nomination" };

/** Training and papers that are enough by every edition. */
const enough: Readonly<Record<string, object>> = {
  train: { days: 5, hours: 40 },
  archive: { papers: [...((career.at(-1)?.["papers"] ?? []) as readonly string[]), "cultivation-records"] },
};

const named = career
  .map((minute) => ({ ...minute, ...enough[minute.step] }))
  .map((minute, index) => [chartName(minute, index), byHolder(minute)] as const)
  .filter(([name]) => name !== "examine" && name !== "entrust")
  .flatMap((entry) => (entry[0] === "nominate" ? [["notice", notice] as const, entry] : [entry]));

/** All steps of the chart, with their minutes. */
export const chart: Chart = [...new Set(named.map(([name]) => name))].map((name) => [
  name,
  named.flatMap(([other, minute]) => (other === name ? [minute] : [])),
]);
