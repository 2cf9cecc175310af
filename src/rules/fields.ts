import type { Records } from "../domain/dossier.js";
import { sources } from "../domain/investigation.js";
import { type StepName, stepNames } from "../domain/ladder.js";
import type { Minute } from "../domain/minute.js";
import { places } from "../domain/place.js";
import { type Carried, filings, purposes, type Step } from "../domain/step.js";

/** What a path ends at: a list, and what has no names in it. */
type Leaf = readonly unknown[] | string | number | boolean;

type NamesIn<T> = T extends unknown ? keyof T & string : never;

/** The names in a shape, and the names in what they lead to: one that is forgotten does not compile. */
type FieldsOf<T> = [T] extends [Leaf]
  ? 0
  : { readonly [N in NamesIn<T>]-?: FieldsOf<NonNullable<T extends { readonly [P in N]?: infer V } ? V : never>> };

/** Fields by name, as deep as a path may go. */
export interface Fields {
  readonly [name: string]: Fields | 0;
}

const each = <N extends string, V>(names: readonly N[], value: (name: N) => V): { readonly [P in N]: V } =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as { readonly [P in N]: V }; // every name has its value

const body: FieldsOf<Step["by"]> = { kind: 0, id: 0, fullMembers: 0 };
const perPlace = { residence: 0, origin: 0 } as const;
const votes = { yes: 0, no: 0, abstain: 0 } as const;
const ballot: FieldsOf<Carried["admit"]["ballot"]> = {
  ...votes,
  entitled: 0,
  present: 0,
  written: votes,
  late: votes,
  secret: 0,
  alone: 0,
};
const person: FieldsOf<Carried["apply"]["person"]> = {
  id: 0,
  born: 0,
  floating: 0,
  places: perPlace,
  residenceSince: 0,
};
const approval = { outcome: 0, collective: 0 } as const;

const carried: { readonly [K in StepName]: FieldsOf<Carried[K]> } = {
  apply: { person, venue: 0 },
  talk: {},
  recognize: { recommendedBy: 0 },
  file: { record: 0 },
  "assign-mentors": { mentors: 0 },
  examine: { mode: 0 },
  entrust: { to: body, duties: 0 },
  notice: { for: 0, from: 0, until: 0, objections: 0 },
  nominate: { opinions: 0, consent: body },
  "name-sponsors": { sponsors: 0 },
  consult: { at: 0, source: 0, opinion: 0 },
  poll: { at: 0, issued: 0, returned: 0, spoiled: 0, approve: 0, against: 0, abstain: 0 },
  vet: { conclusion: 0, consulted: 0 },
  train: { days: 0, hours: 0 },
  screen: { outcome: 0 },
  prereview: { outcome: 0, leavingBy: 0 },
  "fill-form": {},
  admit: { ballot },
  interview: {},
  "approve-admission": approval,
  place: {},
  swear: {},
  observe: {},
  petition: {},
  convert: { ballot, opinions: 0 },
  extend: { ballot, months: 0 },
  cancel: { ballot },
  "approve-conversion": approval,
  "approve-extension": approval,
  "approve-cancellation": approval,
  archive: { papers: 0 },
  transfer: { to: body, side: 0, papersHandedOver: 0, places: perPlace },
  postpone: { until: 0 },
  waive: { rule: 0, reason: 0 },
  withdraw: {},
};

/** The fields of a step, those of its body among them. */
export const fieldsOfStep = (name: StepName): Fields => ({ step: 0, on: 0, by: body, ...carried[name] });

const ruling: FieldsOf<Pick<Minute, "verdict" | "because" | "under">> = {
  verdict: 0,
  because: 0,
  under: { policy: 0, edition: 0 },
};
const fieldsOfMinute = (name: StepName): Fields => ({ ...fieldsOfStep(name), ...ruling });

/** The fields of a file. */
export const fieldsOfFile = (): Fields => {
  const fields: { readonly [N in keyof Records]: Fields | 0 } = {
    since: 0,
    person,
    holder: body,
    side: 0,
    cooperating: 0,
    latest: each(stepNames, fieldsOfMinute),
    reviews: 0,
    filed: each(filings, () => 0 as const),
    notices: each(purposes, () => fieldsOfStep("notice")),
    polls: each(places, () => fieldsOfMinute("poll")),
    heard: each(places, () => each(sources, () => fieldsOfStep("consult"))),
    vetted: perPlace,
    away: 0,
    resolution: { ...fieldsOfStep("convert"), ...fieldsOfStep("extend") },
    ends: 0,
    extensions: 0,
    deferrals: 0,
    refusals: 0,
    waivers: 0,
    days: each(stepNames, () => 0 as const),
    minutes: 0,
  };
  return { ...fields };
};
