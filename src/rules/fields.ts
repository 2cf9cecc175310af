import type { Records } from "../domain/dossier.js";
import { sources } from "../domain/investigation.js";
import { type StepName, stepNames } from "../domain/ladder.js";
import type { Ruling } from "../domain/minute.js";
import { places } from "../domain/place.js";
import { bodyShape, type Optional, personShape, type Shape, shapes } from "../domain/shapes.js";
import { filings, purposes } from "../domain/step.js";

/** Fields by name, as deep as a path may go. */
export interface Fields {
  readonly [name: string]: Fields | 0;
}

const each = <N extends string, V>(names: readonly N[], value: (name: N) => V): { readonly [P in N]: V } =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as { readonly [P in N]: V }; // every name has its value

/** The fields of a shape: a path ends at a list, and at what has no names in it. */
const fieldsIn = (shape: Shape): Fields =>
  Object.fromEntries(
    Object.entries(shape).map(([name, of]) => [
      name,
      typeof of === "string" || Array.isArray(of) ? 0 : within(of as Shape),
    ]),
  );

const within = (of: Shape | Optional): Fields =>
  fieldsIn(typeof (of as Optional).optional === "object" ? (of as Optional).optional : (of as Shape));

const body = fieldsIn(bodyShape);
const perPlace = { residence: 0, origin: 0 } as const;

/** The fields of a step, those of its body among them. */
export const fieldsOfStep = (name: StepName): Fields => ({ step: 0, on: 0, by: body, ...fieldsIn(shapes[name]) });

const ruling: { readonly [F in keyof Ruling]: Fields | 0 } = {
  verdict: 0,
  because: 0,
  under: { policy: 0, edition: 0 },
};
const fieldsOfMinute = (name: StepName): Fields => ({ ...fieldsOfStep(name), ...ruling });

/** The fields of a file. */
export const fieldsOfFile = (): Fields => {
  const fields: { readonly [N in keyof Records]: Fields | 0 } = {
    since: 0,
    person: fieldsIn(personShape),
    holder: body,
    side: 0,
    cooperating: 0,
    latest: each(stepNames, fieldsOfMinute),
    reviews: 0,
    filed: each(filings, () => 0 as const),
    notices: each(purposes, () => fieldsOfStep("notice")),
    posted: each(places, () => each(purposes, () => fieldsOfStep("notice"))),
    polls: each(places, () => fieldsOfMinute("poll")),
    formerPolls: perPlace,
    heard: each(places, () => each(sources, () => fieldsOfStep("consult"))),
    vetted: perPlace,
    away: 0,
    resolution: { ...fieldsOfStep("convert"), ...fieldsOfStep("extend") },
    voted: { person: fieldsIn(personShape), by: body, papers: 0 },
    raised: each(purposes, () => 0 as const),
    sinceVote: 0,
    received: 0,
    ends: 0,
    extensions: 0,
    deferrals: 0,
    refusals: 0,
    waivers: 0,
    days: each(stepNames, () => 0 as const),
    unplaced: 0,
    unnamed: 0,
    lastOn: 0,
    whole: 0,
    minutes: 0,
  };
  return { ...fields };
};
