import { corrected } from "../../domain/corrected.js";
import type { Minute } from "../../domain/minute.js";
import type { Alike, Role, Sighting } from "./disagreement.js";
import { type Named, namedIn } from "./named-in.js";
import { type Counts, voteIn } from "./vote-in.js";
import { heldIn, type Held } from "./held-in.js";
import { type Membership, memberFrom } from "./member-from.js";

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
  const standing = struck.size === 0 ? all : places.map((place) => all[place] as Minute); // each of them is a place of the file
  const votes: [string, Vote<F>][] = [];
  const people: [string, number][] = [];
  for (const [index, minute] of standing.entries()) {
    const place = places[index] ?? index;
    at(place);
    const vote = voteIn(minute);
    if (vote !== undefined)
      votes.push([vote.meeting, { file, minute: place, on: vote.on, counts: vote.counts, split: vote.split }]);
    if (minute.step === "apply" && minute.person?.id !== undefined) people.push([minute.person.id, place]);
  }
  const [named, membership, held] = [namedIn(standing, places), memberFrom(standing), heldIn(standing, places)];
  for (const [meeting, vote] of votes) add(into.meetings, meeting, vote);
  const [own] = people;
  if (own !== undefined)
    add(into.people, own[0], { file, minute: own[1], since: membership.since, onTheWay: membership.onTheWay, held });
  for (const { id, role, minute, by, from, until } of named)
    add(into.named[role], id, { file, id, role, minute, by, from, until });
};

const add = <T>(into: Map<string, T[]>, key: string, one: T): void => {
  const there = into.get(key);
  if (there === undefined) into.set(key, [one]);
  else there.push(one);
};
