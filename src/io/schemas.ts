import * as z from "zod";
import { betweenKinds, bodyKinds, duties } from "../domain/body.js";
import { opinions, sources } from "../domain/investigation.js";
import { units, venues } from "../domain/person.js";
import { places } from "../domain/place.js";
import {
  approvalOutcomes,
  conclusions,
  endings,
  filings,
  type Move,
  modes,
  moves,
  objections,
  papers,
  penalties,
  purposes,
  recommenders,
  reviewOutcomes,
  voices,
} from "../domain/step.js";
import type { StepName } from "../domain/ladder.js";
import type { Ruling } from "../domain/minute.js";
import type { Told } from "../domain/told.js";
import { isDay } from "../kernel/day.js";
import { isToldDay } from "../kernel/told-day.js";
import { longestId } from "../policy/spec.js";
import { latestFormat, mostMinutes } from "./bounds.js";

export const day = z.string().refine((text) => isDay(text), { params: { code: "not-a-day" } });
const id = z.string().min(1).max(200);
const count = z.int().min(0).max(1_000_000_000);
const list = <T extends z.ZodType>(of: T) => z.array(of).max(100);

/** A day as it may be told: one that exists, its month (`2020-03`), or `unknown`. */
const toldDay = z.string().refine((text) => isToldDay(text), { params: { code: "not-a-day" } });

/** An object of which any fact may be missing; one that is there is what it should be. */
const inPart = <T extends Readonly<Record<string, z.ZodType>>>(facts: T) =>
  z.strictObject(
    Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, z.exactOptional(fact)])) as {
      readonly [F in keyof T]: z.ZodExactOptional<T[F]>;
    },
  );

const ofBody = {
  kind: z.enum(bodyKinds),
  id,
  fullMembers: count,
  qualified: z.boolean(),
  under: z.enum(betweenKinds),
  partyGroups: z.boolean(),
  authorized: z.boolean(),
};
const body = inPart(ofBody);
const at = z.enum(places);
const bothPlaces = inPart({ residence: id, origin: id });
const person = inPart({
  id,
  born: toldDay,
  floating: z.boolean(),
  places: bothPlaces,
  residenceSince: toldDay,
  unit: z.enum(units),
});
const votes = { yes: count, no: count, abstain: count };
const ballot = inPart({
  entitled: count,
  present: count,
  ...votes,
  written: inPart(votes),
  late: inPart(votes),
  excused: inPart({ count, consented: z.boolean() }),
  secret: z.boolean(),
  alone: z.boolean(),
});
const mentor = inPart({ id, fullMember: z.boolean(), side: at });
const sponsor = inPart({ id, fullMember: z.boolean(), penalty: z.enum(penalties) });
const review = { outcome: z.enum(reviewOutcomes) };
const approval = { outcome: z.enum(approvalOutcomes), collective: z.boolean(), alone: z.boolean() };

const ruling = {
  verdict: z.enum(["grant", "defer", "deny"]).exactOptional(),
  because: list(id).exactOptional(),
  under: z.strictObject({ policy: z.string().min(1).max(longestId), edition: id }).exactOptional(),
};

const flat = z.record(z.string().max(100), z.union([z.string().max(10_000), z.number(), z.boolean(), z.null()]));

const envelope = inPart({
  note: z.string().max(10_000),
  recordedBy: id,
  recordedAt: z.string().min(1).max(40),
  attachments: list(z.union([z.string().min(1).max(1000), flat])),
}).shape;

const act = <K extends StepName, T extends Readonly<Record<string, z.ZodType>>>(step: K, carried: T) =>
  z.strictObject({
    step: z.literal(step),
    on: toldDay,
    by: body.extend({ kind: ofBody.kind }),
    ...inPart(carried).shape,
    ...envelope,
  });

const transfer = act("transfer", {
  to: body,
  side: at,
  papersHandedOver: z.boolean(),
  places: bothPlaces,
  because: z.enum(moves),
  move: z.enum(moves),
  floating: z.boolean(),
});

const correction = act("correct", {
  minute: z.int().min(0).max(1_000_000_000),
  instead: z.lazy((): z.ZodType<Told> => stepSchema),
  reason: z.string().max(10_000),
});

/** The shape of each step, as `domain/step` gives it in types. Of each, all but its day and its body may be missing. */
export const steps = [
  act("apply", { person, venue: z.enum(venues) }),
  act("talk", {}),
  act("recognize", { recommendedBy: z.enum(recommenders) }),
  act("file", { record: z.enum(filings) }),
  act("assign-mentors", { mentors: list(mentor) }),
  act("examine", { mode: z.enum(modes) }),
  act("entrust", { to: body, duties: list(z.enum(duties)) }),
  act("notice", { for: z.enum(purposes), from: toldDay, until: toldDay, objections: z.enum(objections), at: list(at) }),
  act("nominate", { opinions: list(z.enum(voices)), consent: inPart({ by: body, on: toldDay }) }),
  act("name-sponsors", { sponsors: list(sponsor) }),
  act("consult", { at, source: z.enum(sources), opinion: z.enum(opinions) }),
  act("poll", { at, issued: count, returned: count, spoiled: count, approve: count, against: count, abstain: count }),
  act("vet", { conclusion: z.enum(conclusions), consulted: list(at) }),
  act("train", { days: count, hours: count }),
  act("screen", review),
  act("prereview", { ...review, leavingBy: toldDay }),
  act("fill-form", {}),
  act("admit", { ballot }),
  act("deliberate", review),
  act("interview", {}),
  act("approve-admission", approval),
  act("place", {}),
  act("swear", {}),
  act("observe", {}),
  act("petition", {}),
  act("convert", { ballot, opinions: list(z.enum(voices)) }),
  act("extend", { ballot, months: z.int().min(0).max(1200) }),
  act("cancel", { ballot }),
  act("approve-conversion", approval),
  act("approve-extension", approval),
  act("approve-cancellation", approval),
  act("archive", { papers: list(z.enum(papers)) }),
  transfer,
  act("postpone", { until: toldDay }),
  act("waive", {
    rule: z
      .string()
      .max(100)
      .regex(/^[a-z-]+(\.[a-z-]+)+$/),
    reason: z.string().max(10_000),
  }),
  correction,
  act("step-down", {}),
  act("annul", { reason: z.string().max(10_000) }),
  act("withdraw", { why: z.enum(endings) }),
] as const;

/** A step as data from outside, whole or known in part. */
export const stepSchema: z.ZodType<Told> = z.discriminatedUnion("step", steps);

/** What a caller of `submit` knew. */
export const seeingSchema = z.strictObject({ seen: count.optional() });

/** A step from outside, with as much of its ruling as is known. */
export type Given = Told & Partial<Omit<Ruling, "because">> & { readonly because?: Move | readonly string[] };

/** Of a transfer `because` may still be the step's, which says why the holder changes. */
const rulingOnMove = { ...ruling, because: z.union([list(id), z.enum(moves)]).exactOptional() };

/** On file, what a correction puts in place says how it was decided, as any minute does. */
const rulingOnCorrection = { ...ruling, instead: z.lazy((): z.ZodType<Given> => minuteSchema).exactOptional() };

const withRuling = (step: (typeof steps)[number]) => {
  if (step === transfer) return transfer.extend(rulingOnMove);
  return step === correction ? correction.extend(rulingOnCorrection) : step.extend(ruling);
};

/** A minute as data from outside: a step, and how it was decided where the sender knows. */
export const minuteSchema: z.ZodType<Given> = z.discriminatedUnion("step", [
  steps[0].extend(ruling),
  ...steps.slice(1).map(withRuling),
]);

const minutesSchema = z.array(minuteSchema).max(mostMinutes);

/** A file as it is stored: minutes, or an object that holds them and says its format. */
export type File = readonly Given[] | { readonly format?: typeof latestFormat; readonly minutes: readonly Given[] };

/** The same as data from outside. */
export const fileSchema: z.ZodType<File> = z.union([
  minutesSchema,
  z.strictObject({ format: z.literal(latestFormat).exactOptional(), minutes: minutesSchema }),
]);
