import { corrected } from "../../domain/corrected.js";
import { isVote } from "../../domain/approvals.js";
import type { Minute } from "../../domain/minute.js";
import { firstOf } from "../../kernel/told-day.js";
import type { Alike, Role, Sighting } from "./disagreement.js";
import { isNaming, type Named, namedIn } from "./named-in.js";
import { type Counts, voteIn } from "./vote-in.js";
import { type Held, holdingOf } from "./holding-of.js";
import { type Membership, membershipOf } from "./membership-of.js";

/** One vote at a meeting, and where it stands. */
export interface Vote<F> extends Sighting<F> {
  readonly on: string;
  readonly counts: Counts;
  readonly split: Alike | undefined;
}

/** One file of a person: where they applied, when they became a member, and who held them. */
export interface Own<F> extends Sighting<F>, Membership {
  readonly held: readonly Held[];
}

/** A naming, and the file it stands in. */
export type Naming<F> = Named & { readonly file: F };

/** What all files say, by the thing they say it of. */
export interface Gathered<F> {
  readonly meetings: Map<string, Vote<F>[]>;
  readonly people: Map<string, Own<F>[]>;
  readonly named: Record<Role, Map<string, Naming<F>[]>>;
}

/** Nothing gathered yet. */
export const nothing = <F>(): Gathered<F> => ({
  meetings: new Map(),
  people: new Map(),
  named: { mentor: new Map(), sponsor: new Map() },
});

/** Adds what one file says, as its corrections leave it: one look at each minute, and all or nothing of it. */
export const gathered = <F>(
  into: Gathered<F>,
  file: F,
  minutes: readonly Minute[],
  at: (minute: number) => void,
): void => {
  const { minutes: all, struck } = corrected(minutes);
  const places = struck.size === 0 ? [] : [...all.keys()].filter((place) => !struck.has(place)); // none: as they stand
  const standing = struck.size === 0 ? all : all.filter((_, place) => !struck.has(place));
  const votes: [string, Vote<F>][] = [];
  const people: [string, number][] = [];
  const namings: [number, number][] = [];
  const membership = membershipOf();
  const holding = holdingOf();
  let index = 0;
  for (const minute of standing) {
    const place = places[index] ?? index;
    at(place);
    const { step, on } = minute; // read once: minutes are of as many shapes as there are steps
    const first = firstOf(on);
    membership.read(step, minute, first);
    holding.read(step, minute, first, place);
    if (isVote(step)) {
      const vote = voteIn(minute as Minute<typeof step>);
      if (vote !== undefined)
        votes.push([vote.meeting, { file, minute: place, on: vote.on, counts: vote.counts, split: vote.split }]);
    }
    if (isNaming(step)) namings.push([index, place]);
    if (minute.step === "apply" && minute.person?.id !== undefined) people.push([minute.person.id, place]);
    index++;
  }
  const named = namings.flatMap(([naming, place]) => namedIn(standing, naming, place)); // what follows was read by now
  for (const [meeting, vote] of votes) add(into.meetings, meeting, vote);
  const [own] = people;
  if (own !== undefined) add(into.people, own[0], { file, minute: own[1], ...membership.end(), held: holding.end() });
  for (const { id, role, minute, by, from, until } of named)
    add(into.named[role], id, { file, id, role, minute, by, from, until });
};

const add = <T>(into: Map<string, T[]>, key: string, one: T): void => {
  const there = into.get(key);
  if (there === undefined) into.set(key, [one]);
  else there.push(one);
};
