import { decide, evolve, national, replay } from "../../fazhan.mjs";
import { daysBetween, plusDays } from "../day.mjs";
import { plan } from "../plan.mjs";

/**
 * The minutes of a file that stands at a stage today: a planned career is decided step by step until it leaves that
 * stage, and today is any day before. Careers that never leave it are planned anew.
 */
export const life = (draw, seed, stage, lateBy) => {
  for (;;) {
    const stay = stayed(postponed(plan(draw, seed, "national"), lateBy), stage);
    if (stay === undefined) continue;
    const today = plusDays(stay.entered, draw.below(daysBetween(stay.entered, stay.left)));
    return stay.minutes.filter(({ on }) => on <= today);
  }
};

/** The same steps with an application at the residence, which is always right, and all others so many days later. */
const postponed = (steps, days) =>
  steps.map((one) => (one.step === "apply" ? { ...one, venue: "residence" } : { ...one, on: plusDays(one.on, days) }));

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
