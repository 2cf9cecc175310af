import type { Body, Duty } from "../../domain/body.js";
import type { StepName } from "../../domain/ladder.js";
import type { Place } from "../../domain/place.js";
import type { Step } from "../../domain/step.js";
import type { Diary } from "./diary.js";

/** The last step of a name that was written in this round. */
export const last = <K extends StepName>({ steps }: Diary, name: K): Step<K> | undefined =>
  steps.findLast((step) => step.step === name) as Step<K> | undefined;

/**
 * The body that acts under a duty at a place: the cooperating one at the place of origin if it has the duty, else the
 * holder.
 */
export const actor = ({ holder, partner }: Diary, duty: Duty, at: Place): Body =>
  at === "origin" && partner?.duties.includes(duty) ? partner.body : holder;
