import type { Minute } from "../../src/domain/minute.js";
import type { Step } from "../../src/domain/step.js";
import { county } from "./acts.js";
import { laws } from "./laws.js";
import type { Edge, Graph } from "./search.js";
import { view } from "./view.js";
import { type Letter, taken, today, type World } from "./world.js";

/** What came of correcting the files of a graph: how many corrections were granted, and which led where they should not. */
export interface Tried {
  readonly granted: number;
  readonly elsewhere: readonly string[];
}

/**
 * Corrects the last minute of files at one edge in so many, which should lead to where the right minute would have led:
 * struck, the file is as before; with the minute of another letter in its place, as after that one; and with its
 * correction struck in turn, as it was filed.
 */
export const corrections = (graph: Graph, every: number): Tried => {
  const found = graph.edges.flatMap((edge, nth) => (nth % every === 0 ? triedAt(graph, edge, nth) : []));
  return { granted: found.length, elsewhere: found.flatMap(({ name, is, should }) => (is === should ? [] : [name])) };
};

/** What came of the corrections at one edge; the edges around it are of the same file. */
const triedAt = ({ worlds, edges }: Graph, { from, letter, to }: Edge, nth: number) => {
  const before = worlds[from] as World;
  const wrong = filed(before, letter);
  if (wrong === undefined) return [];
  const last = before.dossier.minutes.length;
  const struck = corrected(wrong, last);
  const restored = struck && corrected(struck, last + 1);
  const other = edges
    .slice(Math.max(0, nth - 30), nth + 30)
    .filter((one) => one.from === from && one.to !== to)
    .flatMap((one) => filed(before, one.letter) ?? [])[0];
  const replaced = other && corrected(wrong, last, stepOf(other.dossier.minutes[last] as Minute));
  return [
    { name: `${letter.name}, struck`, is: struck, should: before },
    { name: `${letter.name}, restored`, is: restored, should: wrong },
    { name: `${letter.name}, replaced`, is: replaced, should: other },
  ].flatMap(({ name, is, should }) => (is && should ? [{ name, is: view(is), should: view(should) }] : []));
};

/** The world after a letter that filed one minute, and no other. */
const filed = (world: World, letter: Letter): World | undefined => {
  const { after } = taken(laws, world, letter);
  return after.dossier.minutes.length === world.dossier.minutes.length + 1 ? after : undefined;
};

/** The world after a correction, if it was granted. */
const corrected = (world: World, minute: number, instead?: Step): World | undefined => {
  const step = { step: "correct", on: today(world), by: county, minute, reason: "a slip", ...(instead && { instead }) };
  return filed(world, { name: "correct", steps: ["correct"], take: () => [step as Step] });
};

const stepOf = ({ verdict, because, under, ...step }: Minute): Step => step as Step;
