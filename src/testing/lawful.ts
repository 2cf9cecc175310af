import { isBranch } from "../domain/body.js";
import { isOpen, landing, type Stage } from "../domain/ladder.js";
import type { Step } from "../domain/step.js";
import { addDays } from "../kernel/day.js";
import type { Policy } from "../policy/policy.js";
import type { Choices } from "./choices.js";
import { between } from "./counts.js";
import { application } from "./lawful/application.js";
import { candidacy } from "./lawful/candidacy.js";
import { cultivation } from "./lawful/cultivation.js";
import { type Diary, inOrder, write } from "./lawful/diary.js";
import { last } from "./lawful/reading.js";
import { ending } from "./lawful/endings.js";
import { probation } from "./lawful/probation.js";

/**
 * The steps of one lawful career: each is granted by the policy when it is taken, with at most a warning. A round that
 * leads back to an outsider is followed by the next one; any other is the last.
 */
export const lawful = (policy: Policy, { person, from, rounds }: Choices): readonly Step[] => {
  const steps: Step[] = [];
  for (const round of rounds) {
    if (stageAfter(steps) !== "outsider") break;
    const day = addDays(steps.at(-1)?.on ?? from, round.after);
    const holder = round.takenBy ?? round.branch;
    const diary: Diary = { policy, round, person, day, holder, partner: undefined, steps: [], over: false };
    steps.push(...leave(diary, cut(whole(diary))));
  }
  return steps;
};

/** The stage that steps lead to when each is granted. */
const stageAfter = (steps: readonly Step[]): Stage =>
  steps.reduce<Stage>((stage, { step }) => landing(step, stage) ?? stage, "outsider");

const whole = inOrder(application, cultivation, candidacy, probation, ending);

/** Every beginning of a lawful career is lawful. */
const cut = ({ steps, round }: Diary): readonly Step[] => steps.slice(0, between(1, steps.length, round.kept));

/** The steps, and a withdrawal after them where the round says so and the file lies with a branch. */
const leave = (diary: Diary, steps: readonly Step[]): readonly Step[] => {
  if (!diary.round.withdrawn || !isOpen("withdraw", stageAfter(steps))) return steps;
  const { on: day } = steps.at(-1) as Step; // who may withdraw has applied
  const kept = { ...diary, steps, day };
  const holder = last(kept, "transfer")?.to ?? diary.holder;
  return isBranch(holder.kind) ? write({ ...kept, holder }, { step: "withdraw", why: "own-wish" }).steps : steps;
};
