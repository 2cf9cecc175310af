import type { Body } from "./body.js";
import type { StepName } from "./ladder.js";
import type { Person } from "./person.js";
import type { Carried } from "./step.js";

/**
 * The facts of something, by name: `fact` is one that must be said, `day` a day that must be said. Those marked `?` may
 * be left out, which says something too. Others are facts within, `optional` ones where they may be left out together,
 * and in brackets those of each item of a list.
 */
export interface Shape {
  readonly [name: string]: "fact" | "fact?" | "day" | "day?" | Shape | Optional | readonly [Shape];
}

/** Facts that may be left out together. */
export interface Optional {
  readonly optional: Shape;
}

type ShapeOf<T> = { readonly [F in keyof T]-?: Shape[string] };

/** The facts of a body. */
export const bodyShape = {
  kind: "fact",
  id: "fact",
  fullMembers: "fact?",
  qualified: "fact?",
  under: "fact?",
  partyGroups: "fact?",
  authorized: "fact?",
} as const satisfies ShapeOf<Body>;
const places = { residence: "fact", origin: "fact" } as const;
/** The facts of a person. */
export const personShape = {
  id: "fact",
  born: "day",
  floating: "fact",
  places,
  residenceSince: "day?",
  unit: "fact?",
} as const satisfies ShapeOf<Person>;
const votes = { yes: "fact", no: "fact", abstain: "fact" } as const;
const ballot = {
  entitled: "fact",
  present: "fact",
  ...votes,
  written: votes,
  late: { optional: votes },
  excused: { optional: { count: "fact", consented: "fact" } },
  secret: "fact",
  alone: "fact",
} as const;
const approval = { outcome: "fact", collective: "fact", alone: "fact" } as const;

/** The facts that each step carries besides its day and its body. */
export const shapes = {
  apply: { person: personShape, venue: "fact" },
  talk: {},
  recognize: { recommendedBy: "fact" },
  file: { record: "fact" },
  "assign-mentors": { mentors: [{ id: "fact", fullMember: "fact", side: "fact" }] },
  examine: { mode: "fact" },
  entrust: { to: bodyShape, duties: "fact" },
  notice: { for: "fact", from: "day", until: "day", objections: "fact", at: "fact?" },
  nominate: { opinions: "fact", consent: { optional: { by: bodyShape, on: "day" } } },
  "name-sponsors": { sponsors: [{ id: "fact", fullMember: "fact", penalty: "fact" }] },
  consult: { at: "fact", source: "fact", opinion: "fact" },
  poll: {
    at: "fact",
    issued: "fact",
    returned: "fact",
    spoiled: "fact",
    approve: "fact",
    against: "fact",
    abstain: "fact",
  },
  vet: { conclusion: "fact", consulted: "fact" },
  train: { days: "fact", hours: "fact" },
  screen: { outcome: "fact" },
  prereview: { outcome: "fact", leavingBy: "day?" },
  "fill-form": {},
  admit: { ballot },
  deliberate: { outcome: "fact" },
  interview: {},
  "approve-admission": approval,
  place: {},
  swear: {},
  observe: {},
  petition: {},
  convert: { ballot, opinions: "fact" },
  extend: { ballot, months: "fact" },
  cancel: { ballot },
  "approve-conversion": approval,
  "approve-extension": approval,
  "approve-cancellation": approval,
  archive: { papers: "fact" },
  transfer: {
    to: bodyShape,
    side: "fact",
    papersHandedOver: "fact",
    places: { optional: places },
    because: "fact?",
    move: "fact?",
    floating: "fact?",
  },
  postpone: { until: "day" },
  waive: { rule: "fact", reason: "fact" },
  correct: { minute: "fact", instead: "fact?", reason: "fact" },
  "step-down": {},
  annul: { reason: "fact" },
  withdraw: { why: "fact" },
} as const satisfies { readonly [K in StepName]: Carried[K] extends object ? ShapeOf<Carried[K]> : object };
