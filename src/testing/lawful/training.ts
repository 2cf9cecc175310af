import { committee, department } from "./bodies.js";
import { type Chapter, type Diary, write } from "./diary.js";
import { isWaived } from "./evidence.js";

/** The short training, by the committee or one level up. */
export const train: Chapter = (diary) => {
  const by = diary.round.trained.by === "days" ? committee : department;
  return write(diary, { step: "train", by, ...course(diary) });
};

/** Long enough by days or by class hours; either is enough, and a waiver makes up for both. */
const course = (diary: Diary): { readonly days: number; readonly hours: number } => {
  const { days, hours } = diary.policy.termsOn(diary.day).training;
  const { by, more } = diary.round.trained;
  if (isWaived(diary, "training.held")) return { days: 0, hours: 0 };
  return by === "days" ? { days: days.of.count + more, hours: more } : { days: 0, hours: hours.of.count + more };
};
