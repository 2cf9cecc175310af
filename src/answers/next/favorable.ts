import { corrected, standing } from "../../domain/corrected.js";
import type { Body } from "../../domain/body.js";
import type { Dossier } from "../../domain/dossier.js";
import { placesToAsk } from "../../domain/person.js";
import { places } from "../../domain/place.js";
import { type Cell, sources } from "../../domain/investigation.js";
import type { StepName } from "../../domain/ladder.js";
import type { Carried, Filing, Paper, Purpose, Step, Voice } from "../../domain/step.js";
import { addDays, addMonths, type Day } from "../../kernel/day.js";
import { earliest, latest } from "../../kernel/told-day.js";
import { editionOn, type Policy } from "../../policy/policy.js";
import { actorsFor } from "../../domain/actors.js";
import type { Terms } from "../../rules/terms.js";

/** What the most favorable form of a step depends on. */
interface Setting {
  readonly terms: Terms;
  readonly dossier: Dossier;
  readonly on: Day;
  /** A rule that may be waived, if there is one. */
  readonly waivable: string;
}

/**
 * A step with the most favorable payload there is: a unanimous vote, a body that agrees, every opinion heard. What
 * still stands in the way of it stands in the way of every such step. Its ids are empty, for it never happened.
 */
export const favorable = (policy: Policy, dossier: Dossier, name: StepName, on: Day): Step => {
  const [waivable = ""] = editionOn(policy, on).era.waivable;
  const payload = payloads[name]({ terms: policy.termsOn(on), dossier, on, waivable });
  const step = { step: name, on, ...(payload as object) };
  return { ...step, by: rightBody(step as Step, dossier) } as Step; // the payload is the one of this step
};

const rightBody = (step: Step, dossier: Dossier): Body => {
  const [actor] = actorsFor(step, "committee");
  if (step.step === "correct") return whoCorrects(dossier, step.minute);
  if (actor === "committee" || actor === "county-department") return { kind: actor, id: "" };
  if (actor === "between" && dossier.holder?.under !== undefined) return { kind: dossier.holder.under, id: "" };
  return dossier.holder ?? { kind: "branch", id: "" };
};

const unanimous = ({ terms, dossier }: Setting): { readonly ballot: Carried["admit"]["ballot"] } => {
  const entitled = dossier.holder?.fullMembers ?? terms.branch.fullMembers.of.count;
  const written = { yes: 0, no: 0, abstain: 0 };
  return {
    ballot: { entitled, present: entitled, yes: entitled, no: 0, abstain: 0, written, secret: true, alone: true },
  };
};

const nothing = () => undefined;
const approved = () => ({ outcome: "approved" as const, collective: true, alone: true });
const passed = () => ({ outcome: "passed" as const });

const recordAt: { readonly [S in Dossier["stage"]]?: Filing } = {
  activist: "recognition",
  candidate: "nomination",
  probationer: "admission",
};
const purposeAt: { readonly [S in Dossier["stage"]]?: Purpose } = {
  applicant: "recognition",
  activist: "nomination",
  candidate: "admission",
};

/** Ids of this many different people, as far as anybody would name them. */
const people = (count: number): readonly string[] =>
  Array.from({ length: Math.min(count, 10_000) }, (_, at) => `${at}`);

const payloads: { readonly [K in StepName]: (setting: Setting) => Carried[K] } = {
  apply: ({ terms, dossier, on }) => ({
    person: {
      id: applicantIn(dossier),
      born: addMonths(on, -terms.applicant.age.of.count),
      floating: false,
      places: { residence: "", origin: "" },
      unit: "organized",
    },
    venue: "unit",
  }),
  talk: nothing,
  recognize: () => ({ recommendedBy: "members" }),
  file: ({ dossier }) => ({ record: recordAt[dossier.stage] ?? "admission" }),
  "assign-mentors": ({ terms }) => ({
    mentors: people(terms.mentors.most.of.count).map((id, at) => ({
      id,
      fullMember: true,
      side: at % 2 === 0 ? "residence" : "origin",
    })),
  }),
  examine: () => ({ mode: "tracked" }),
  entrust: () => ({ to: { kind: "branch", id: "" }, duties: [] }),
  notice: ({ dossier, on }) => ({
    for: purposeAt[dossier.stage] ?? "conversion",
    from: addDays(on, -longNotice),
    until: on,
    objections: "none",
    at: placesToAsk(dossier.person),
  }),
  nominate: ({ terms, dossier, on }) => ({
    opinions: terms.nomination.opinions.items as readonly Voice[],
    consent: { by: { kind: "committee", id: "" }, on: firstOfNotice(dossier) ?? on },
  }),
  "name-sponsors": ({ terms }) => ({
    sponsors: people(terms.sponsors.fewest.of.count).map((id) => ({ id, fullMember: true, penalty: "none" })),
  }),
  consult: ({ dossier }) => ({ ...cellToAsk(dossier), opinion: "favorable" }),
  poll: () => ({ at: "residence", issued: 100, returned: 100, spoiled: 0, approve: 100, against: 0, abstain: 0 }),
  vet: () => ({ conclusion: "qualified", consulted: ["residence", "origin"] }),
  train: ({ terms }) => ({ days: terms.training.days.of.count, hours: terms.training.hours.of.count }),
  screen: passed,
  prereview: passed,
  "fill-form": nothing,
  admit: unanimous,
  deliberate: passed,
  interview: nothing,
  "approve-admission": approved,
  place: nothing,
  swear: nothing,
  observe: nothing,
  petition: nothing,
  convert: (setting) => ({
    ...unanimous(setting),
    opinions: setting.terms.conversion.opinions.items as readonly Voice[],
  }),
  extend: (setting) => ({ ...unanimous(setting), months: setting.terms.extension.shortest.of.count }),
  cancel: unanimous,
  "approve-conversion": approved,
  "approve-extension": approved,
  "approve-cancellation": approved,
  archive: ({ terms }) => ({ papers: terms.archive.papers.items as readonly Paper[] }),
  transfer: ({ dossier }) => ({ to: { kind: "branch", id: "" }, side: dossier.side, papersHandedOver: true }),
  postpone: ({ dossier, on }) => ({ until: (dossier.ends && latest(dossier.ends)) ?? on }),
  waive: ({ waivable }) => ({ rule: waivable, reason: "given" }),
  correct: ({ dossier }) => ({ minute: lastStanding(dossier), reason: "given" }),
  "step-down": nothing,
  annul: () => ({ reason: "given" }),
  withdraw: () => ({ why: "own-wish" }),
};

/** The place of the last minute that stands. */
const lastStanding = ({ minutes }: Dossier): number => {
  const { struck } = corrected(minutes);
  return minutes.findLastIndex((_, at) => !struck.has(at));
};

/** What a higher body did, that body corrects; all else the holder of the file. */
const whoCorrects = ({ minutes, holder }: Dossier, place: number): Body => {
  const kind = minutes[place]?.by.kind;
  if (kind === "committee" || kind === "county-department") return { kind, id: "" };
  return holder ?? { kind: "committee", id: "" };
};

/** The person of the last application; where there is none, nobody in particular. */
const applicantIn = ({ minutes }: Dossier): string =>
  standing(minutes)
    .flatMap((one) => (one.step === "apply" ? (one.person?.id ?? []) : []))
    .at(-1) ?? "";

/** A cell that was not asked yet; where all were, one of them again. */
const cellToAsk = ({ person, heard }: Dossier): Cell => {
  const all = placesToAsk(person).flatMap((at) => sources.map((source): Cell => ({ at, source })));
  return [usual, ...all].find(({ at, source }) => heard[at][source] === undefined) ?? usual;
};
const usual: Cell = { at: "residence", source: "community" };

/** The first day of the notice of a nomination: the higher committee agrees before it. */
const firstOfNotice = ({ posted }: Dossier): Day | undefined =>
  places
    .flatMap((at) => posted[at].nomination ?? [])
    .map(({ from }) => earliest(from))
    .sort()[0];

/** Days of a notice that is long enough by any calendar. */
const longNotice = 60;
