import { orElse } from "../kernel/or-else.js";
import { type Answer, awaits, every as everyOf } from "./answer.js";

/**
 * The answer over several things, each of which must be in order: false where one is not, otherwise awaiting where
 * one is unknown, otherwise true. Of nothing it awaits: nobody has been asked. It awaits too where there is a hole among
 * the things, and where `answer` throws at one of them.
 *
 * @param things - The things, such as the mentors of a step.
 * @param answer - The answer about one of them: true, false, or what `awaits` made.
 *
 * @example
 * ```ts
 * import { awaits, every } from "fazhan";
 *
 * const mentors = [{ fullMember: true }, { fullMember: undefined }];
 * const unknown = awaits([{ step: "assign-mentors", field: "mentors.fullMember" }]);
 * console.log(every(mentors, ({ fullMember }) => fullMember ?? unknown));
 * // { awaits: [ { step: 'assign-mentors', field: 'mentors.fullMember' } ] }
 * ```
 */
export const every = <T>(things: readonly T[], answer: (thing: T) => Answer): Answer =>
  orElse(
    () => everyOf(whole(things), answer),
    () => awaits([]),
  );

/** All of the things; none where there is a hole among them, for nobody answers for it. */
const whole = <T>(things: readonly T[]): readonly T[] => {
  let at = 0;
  while (at < things.length && at in things) at++;
  return at === things.length ? things : [];
};
