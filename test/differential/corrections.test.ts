import { agreesOn } from "./agreement.js";
import { askUnder, unmetTold } from "./ask.js";
import type { Minute } from "./career.js";
import { onDay } from "./chart.js";
import { branch } from "./payloads.js";
import { plainly } from "./policies.js";
import type { Row } from "./tables.js";
import { fileTold, stepAsked } from "./told-file.js";
import { carriedBy, denied } from "./told-step.js";

// Corrections are told as `what>instead`: what was filed as `step:day`, or `#n` for the nth correction; nothing where it is struck.

const bodies: Readonly<Record<string, object>> = {
  holder: branch,
  ...Object.fromEntries(
    ["general-branch", "committee", "county-department"].map((kind) => [kind, { kind, id: `${kind}-1` }]),
  ),
};

/** A minute that is told as it was filed, without who took it. */
const minuteTold = (told: string): Minute => {
  const [step = "", on = ""] = told.split(":");
  const [minute] = denied(step, onDay(on, carriedBy(step)));
  if (minute === undefined) throw new Error(told);
  return minute;
};
const alike = (one: Minute, other: Minute): boolean => {
  const said = ({ by: _, to: __, ...rest }: Minute) => JSON.stringify(rest);
  return said(one) === said(other);
};

const correctionTold = (told: string, file: readonly Minute[], on: string, by: object): Minute => {
  const [, target = "", instead = ""] = /^([^>]*)>(.*)$/.exec(told) ?? [];
  const found = target.startsWith("#")
    ? file.length + Number(target.slice(1))
    : file.findIndex((minute) => alike(minute, minuteTold(target)));
  const minute = found === -1 ? 999 : found;
  const put = instead.startsWith("(")
    ? correctionTold(instead.slice(1, -1), file, on, by)
    : instead && insteadOf(instead, file[minute]);
  return { step: "correct", on, by, minute, ...(put && { instead: put }), reason: "made up" };
};
const insteadOf = (told: string, old: Minute | undefined): Minute => {
  const minute = minuteTold(told);
  return minute.step === old?.step ? { ...minute, by: old.by, ...(old.to ? { to: old.to } : {}) } : minute;
};

/** A file with the corrections that are told of it, which a committee made on a day. */
const corrected = (file: readonly Minute[], told: string, on: string, by: object): readonly Minute[] => [
  ...file,
  ...told.split(" ").flatMap((word) => (word === "" ? [] : [correctionTold(word, file, on, by)])),
];

/** A step as it is handed in: how it is ruled, the library says. */
const unruled = ({ verdict: _, because: __, under: ___, ...step }: Minute): Minute => step;

const afterCorrections = ({ file = "", corrections = "", step = "", on = "" }: Row): string => {
  const minutes = fileTold(file, step);
  const filed = corrected(minutes, corrections, on, bodies["committee"] ?? {});
  return unmetTold(askUnder(plainly, filed, stepAsked(step, on, minutes)));
};

const correcting = ({ file = "", corrections = "", step = "", by = "", reason, on = "" }: Row): string => {
  const minutes = fileTold(file, "correct");
  const last = minutes.at(-1)?.on ?? on;
  const filed = corrected(minutes, corrections, last, branch);
  const asked = correctionTold(step, minutes, on, bodies[by] ?? {});
  const bare = "instead" in asked ? { instead: unruled(asked["instead"] as Minute) } : {};
  return unmetTold(askUnder(plainly, filed, { ...asked, ...bare, ...(reason === "no" && { reason: " " }) }));
};

agreesOn([["corrected", "after a file that was put right", 2960]], afterCorrections);
agreesOn([["correcting", "of what, why, when, by whom, and what is put there", 1252]], correcting);
