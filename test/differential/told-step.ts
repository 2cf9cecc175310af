import type { Minute } from "./career.js";
import { inChart } from "./chart.js";
import { branch, payloads } from "./payloads.js";

// What a step is told to carry, `step/what`, made into its minutes: `extend/6`, `poll/r79`, `consult/r`, `admit/lost`.

/** The minutes of a step, with what it is told to carry. */
export const carriedBy = (told: string): readonly Minute[] => {
  const [step = "", what] = told.split("/");
  if (what === undefined) return inChart(step);
  if (step === "did") return done(what);
  if (step === "posted") return [posted(what)];
  if (step === "filed") return inChart(`file-${what}`);
  if (step.startsWith("consult")) return saidBy(what, inChart(step));
  const carried = step.startsWith("poll") ? polled : (noes[what] ?? carries[step]);
  if (carried === undefined) throw new Error(told);
  return inChart(step)
    .slice(0, 1)
    .map((minute) => ({ ...minute, ...carried(what, minute) }));
};

const cooperating = { kind: "branch", id: "b-03", fullMembers: 12 };

const carries: Readonly<Record<string, (what: string, minute: Minute) => object>> = {
  apply: (born, { person }) => ({ person: { ...(person as object), born } }),
  extend: (months) => ({ months: Number(months) }),
  postpone: (until) => ({ until }),
  prereview: (leavingBy) => ({ leavingBy }),
  waive: (rule) => ({ rule }),
  entrust: (duty) => ({ to: cooperating, duties: [duty] }),
  transfer: (kind) => moved[kind] ?? { places: { ...first, ...elsewhere[kind] } },
  withdraw: (why) => ({ why }),
  annul: (reason) => (reason === "blank" ? { reason: " " } : {}),
};

const first = { residence: "r-440111", origin: "o-430722" };
const moved: Readonly<Record<string, object>> = {
  stayed: {},
  merged: { because: "merged" },
  renamed: { because: "renamed" },
  self: { to: branch, places: { ...first, residence: "r-2" } },
};
const elsewhere: Readonly<Record<string, object>> = { moved: { residence: "r-2" }, hometown: { origin: "o-2" } };

// A meeting that did not reach the majority.
const none = { yes: 0, no: 0, abstain: 0 };
const lost = { entitled: 30, present: 30, ...none, yes: 15, no: 15, written: none, secret: true, alone: true };
const failed = () => ({ outcome: "failed" });
const noes: Readonly<Record<string, (what: string) => object>> = {
  lost: () => ({ ballot: lost }),
  refused: () => ({ outcome: "refused" }),
  unqualified: () => ({ conclusion: "unqualified" }),
  failed,
};

/** Minutes of what was said no to, as they are on file. */
export const denied = (told: string, minutes: readonly Minute[]): readonly Minute[] =>
  (told.split("/")[1] ?? "") in noes
    ? minutes.map((minute) => ({ ...minute, verdict: "deny", because: ["body.agrees"], under }))
    : minutes;
const under = { policy: "elsewhere", edition: "cpc-2026" };

// One poll of a hundred papers: `r79` are 79 that approve at the residence.
const polled = (told: string): object => {
  const [approve, papers] = [Number(told.slice(1)), { issued: 199, returned: 100, spoiled: 0, abstain: 0 }];
  return { at: told[0] === "r" ? "residence" : "origin", ...papers, approve, against: 100 - approve };
};

// The opinions of one place, or one that is not favorable.
const saidBy = (what: string, minutes: readonly Minute[]): readonly Minute[] => {
  const at = minutes.filter((minute) => minute["at"] === (what === "o" ? "origin" : "residence"));
  if (what === "r" || what === "o") return at;
  const [source, opinion] = what === "bad" ? ["police", "adverse"] : ["employer", "reserved"];
  return at.slice(0, 1).map((minute) => ({ ...minute, source, opinion }));
};

// A notice for something, and what was raised.
const posted = (what: string): Minute => {
  const [purpose, objections] = what.split(",");
  return { ...payloads["notice"], step: "notice", on: "", for: purpose, objections };
};

// What the body that was entrusted with a duty did; contact is no step of its own.
const acts = { examination: "examine", opinions: "consult", poll: "poll", notice: "notice", contact: undefined };
const done = (duty: string): readonly Minute[] => {
  const act = acts[duty as keyof typeof acts];
  return act === undefined ? [] : [{ ...(inChart(act).at(-1) as Minute), by: cooperating }];
};
