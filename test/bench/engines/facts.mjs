import { ballotFacts } from "./facts/ballot.mjs";
import { numberOf } from "./facts/days.mjs";
import { opinionFacts } from "./facts/opinions.mjs";
import { paperFacts } from "./facts/papers.mjs";
import { pollFacts } from "./facts/polls.mjs";
import { setbackFacts } from "./facts/setbacks.mjs";

/**
 * One candidate's file and the step `admit` as the flat JSON that rule engines like: days are numbers, limits that are
 * counted in months are worked out, and `null` says that something is not on file. What a rule compares, it is left to
 * the engine to compare.
 */
export const factsOf = ({ dossier, step }) => ({
  on: numberOf(step.on),
  stage: dossier.stage,
  lastDay: dossier.minutes.length === 0 ? null : numberOf(dossier.minutes.at(-1).on),
  waivers: dossier.waivers.map((waiver) => waiver.rule),
  ...bodyFacts(dossier, step.by),
  ...paperFacts(dossier.latest),
  ...ballotFacts(step.ballot),
  ...placeFacts(dossier),
  ...opinionFacts(dossier, placesToAsk(dossier.person)),
  ...pollFacts(dossier, placesToAsk(dossier.person)),
  ...setbackFacts(dossier),
});

const bodyFacts = ({ holder }, by) => ({
  byKind: by.kind,
  by: `${by.kind}/${by.id}`,
  holder: holder === undefined ? null : `${holder.kind}/${holder.id}`,
  fullMembers: by.fullMembers ?? null,
});

const placeFacts = ({ person, side, vetted }) => ({
  side,
  floating: person?.floating ?? true,
  placesToAsk: placesToAsk(person),
  placesVetted: ["residence", "origin"].filter((at) => vetted[at]),
});

const placesToAsk = (person) =>
  person !== undefined && person.places.residence === person.places.origin ? ["residence"] : ["residence", "origin"];
