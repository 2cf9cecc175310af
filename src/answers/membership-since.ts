import { standing } from "../domain/corrected.js";
import type { Dossier } from "../domain/dossier.js";
import type { StepName } from "../domain/ladder.js";
import { orElse } from "../kernel/or-else.js";
import { firstOf, lastOf, type ToldDay } from "../kernel/told-day.js";
import type { Policy } from "../policy/policy.js";

/**
 * The day from which membership counts, once there is an approval: the end of probation, extended or not, unless the
 * term `conversion.effective` in force on the day of the approval says `meeting` or `approval` (docs/research.md#q30). `undefined` while there is no such
 * day, and for what cannot be read; a month, or `unknown`, where the file knows no more.
 *
 * @param policy - The rules to judge by, such as `national`, or what `extend` or `definePolicy` made.
 * @param dossier - The file of one person, as `replay` or `evolve` made it.
 *
 * @example
 * ```ts
 * import { membershipSince, replay } from "fazhan";
 * import { readMinutes } from "fazhan/io";
 * import { national } from "fazhan/policies";
 *
 * const by = { kind: "branch", id: "b-1", fullMembers: 9 };
 * const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const file = readMinutes([{ step: "apply", on: "2024-01-08", by, person, venue: "unit" }]);
 * const dossier = replay(file.ok ? file.minutes : []);
 * console.log(membershipSince(national, dossier));
 * // undefined
 * ```
 */
export const membershipSince = (policy: Policy, dossier: Dossier): ToldDay | undefined =>
  orElse(
    () => effective(policy, dossier),
    () => undefined,
  );

const effective = (policy: Policy, dossier: Dossier): ToldDay | undefined => {
  if (dossier.stage !== "member") return undefined;
  const approved = lastGranted(dossier, "approve-conversion") as ToldDay; // the step by which one becomes a member
  const [first, last] = [firstOf(approved), lastOf(approved)].map(
    (day) => policy.termsOn(day).conversion.effective.value,
  );
  if (first !== last) return "unknown"; // the law of the day is not known
  switch (first) {
    case "meeting":
      return lastGranted(dossier, "convert");
    case "approval":
      return approved;
    default:
      return dossier.ends;
  }
};

const lastGranted = (dossier: Dossier, name: StepName): ToldDay | undefined =>
  standing(dossier.minutes)
    .flatMap(({ step, verdict, on }) => (step === name && verdict === "grant" ? on : []))
    .at(-1);
