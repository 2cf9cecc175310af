import { decide, evolve, national, replay } from "../fazhan.mjs";
import { chance, daysBetween, plusDays } from "./draw.mjs";
import { plan } from "./plan.mjs";

/**
 * A county's files as NDJSON, in bytes, one file a line. They are mixed as the nation's live files are by the public
 * statistics for 2024 (docs/research.md#national-figures): 21.4 million applicants, 10.6 million of them activists, and 2.1 million on
 * probation, as many as were recruited in that year. That one activist in twenty is a candidate, and whatever else
 * is in a file, is our own choice; all files are made up.
 */
export const county = (count) => {
  const lines = Array.from({ length: count }, (_, at) => `${made(at + 1)}\n`);
  return new TextEncoder().encode(lines.join(""));
};

/** The files of the nation that are alive, in hundreds of thousands. */
const mix = { applicant: 108, activist: 101, candidate: 5, probationer: 21 };

/** How many files of the nation are alive. */
export const liveFiles = 23_500_000;

const total = Object.values(mix).reduce((sum, part) => sum + part);

/** Prime to the total, so that every place of the mix comes up once before any does again, and neighbors differ. */
const stride = 97;

const made = (seed) => {
  const stage = stageAt((seed * stride) % total);
  return line(chance(seed), seed, stage);
};

const stageAt = (place) => {
  let upTo = 0;
  return Object.keys(mix).find((stage) => {
    upTo += mix[stage];
    return place < upTo;
  });
};

/**
 * A file as one line of text. A few in a hundred are irregular: a talk long after the application, a file from
 * elsewhere that says nothing of a talk or of how anything was decided, and one line in two hundred that was torn.
 */
const line = (draw, seed, stage) => {
  const lateBy = draw.odds(2) ? 40 : 0;
  const minutes = life(draw, seed, stage, lateBy);
  const text = JSON.stringify(draw.odds(2) ? fromElsewhere(minutes) : minutes);
  return draw.below(200) === 0 ? text.slice(0, text.length >> 1) : text;
};

const fromElsewhere = (minutes) =>
  minutes.filter(({ step }) => step !== "talk").map(({ verdict, because, under, ...step }) => step);

/**
 * The minutes of a file that stands at a stage today: a planned career is decided step by step until it leaves that
 * stage, and today is any day before. Careers that never leave it are planned anew.
 */
const life = (draw, seed, stage, lateBy) => {
  for (;;) {
    const stay = stayed(postponed(plan(draw, seed, "national"), lateBy), stage);
    if (stay === undefined) continue;
    const today = plusDays(stay.entered, draw.below(daysBetween(stay.entered, stay.left)));
    return stay.minutes.filter(({ on }) => on <= today);
  }
};

/** The same steps with an application at the work unit, which is always right, and all others so many days later. */
const postponed = (steps, days) =>
  steps.map((one) => (one.step === "apply" ? { ...one, venue: "unit" } : { ...one, on: plusDays(one.on, days) }));

const stayed = (steps, stage) => {
  let dossier = replay([]);
  let entered;
  for (const step of steps) {
    const { minute } = decide(national, dossier, step);
    if (minute === undefined) continue;
    const after = evolve(dossier, minute);
    if (after.stage === stage && dossier.stage !== stage) entered = step.on;
    if (after.stage !== stage && dossier.stage === stage) return { minutes: dossier.minutes, entered, left: step.on };
    dossier = after;
  }
  return undefined;
};
