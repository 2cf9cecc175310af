import type { Records } from "../domain/dossier.js";
import type { Stage, StepName } from "../domain/ladder.js";
import type { Person } from "../domain/person.js";
import type { Filing, Step } from "../domain/step.js";
import { known, type Told } from "../domain/told.js";
import type { Day } from "../kernel/day.js";
import type { ToldDay } from "../kernel/told-day.js";

/**
 * The evidence that a step of this name gives: the step at hand if it is one, otherwise the last one on file. Evidence
 * is judged twice, by the step that brings it and by every step that relies on it.
 */
export const evidence = <K extends StepName>(
  facts: { readonly dossier: Records; readonly step: Step },
  name: K,
): Step<K> | undefined =>
  facts.step.step === name
    ? (facts.step as Step<K>) // the names are equal, so the step is of this kind
    : (facts.dossier.latest[name] as Step<K> | undefined);

/** The day of the last step of this name on file in this stage. */
export const dayOf = (dossier: Records, name: StepName): ToldDay | undefined => toldDayOf(dossier.latest[name]);

/** The day of a minute as it was told: a step of a month, or of a day that nobody knows, is on file all the same. */
export const toldDayOf = (minute: Told | undefined): ToldDay | undefined => minute && known<Told>(minute).on;

/** Whether two are one and the same minute, or views of it. */
export const isSameMinute = (one: object | undefined, other: object | undefined): boolean =>
  one !== undefined && other !== undefined && known(one) === known(other);

/** What a file holds, and the stage that the person is at. */
export type AtStage = Records & { readonly stage: Stage };

/**
 * The day since when the person is or was at a stage: at another stage, the day of the step that led there, and
 * `undefined` where none did.
 */
export const sinceAt = (stage: keyof typeof entering, dossier: AtStage): Day | undefined => {
  if (dossier.stage === stage) return dossier.since;
  const step = entering[stage];
  return step && dossier.days[step];
};

/** The step whose day a stage begins with. A probation begins with the vote that was approved, and so never without approval. */
const entering = { applicant: "apply", activist: "recognize", probationer: undefined } as const;

/** The day a record was filed with the higher body, as it was told. */
export const filedOn = ({ filed }: Records, record: Filing): ToldDay | undefined =>
  known(filed)[record] ?? filed[record];

/** The waiver of a rule at this stage, if a higher body has set it aside. */
export const waiverOf = (dossier: Records, rule: string): Step<"waive"> | undefined =>
  dossier.waivers.findLast((waiver) => waiver.rule === rule);

/**
 * Whether the person moves between two places, so that both are asked. Somebody unknown may be: then both are asked.
 */
export const isFloating = (person: Person | undefined): boolean => person?.floating ?? true;

/** Those of a list that another list lacks. */
export const missingFrom = (have: readonly string[], need: readonly string[]): readonly string[] =>
  need.filter((one) => !have.includes(one));

/** How many people a list names: a person who is named twice counts once. `undefined` where there is no list. */
export const howMany = (people: readonly { readonly id: string }[] | undefined): number | undefined =>
  people && new Set(people.map(({ id }) => id)).size;
