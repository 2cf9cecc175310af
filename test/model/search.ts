import { isOpen, type StepName } from "../../src/domain/ladder.js";
import { view } from "./view.js";
import { beginning, type Laws, type Letter, type Taken, taken, type World } from "./world.js";

/** One edge of the graph: a letter taken in one state that leads to another, by their numbers. */
export interface Edge {
  readonly from: number;
  readonly letter: Letter;
  readonly to: number;
}

/** All that can happen to a file by an alphabet: the states found, one world for each, and what leads where. */
export interface Graph {
  readonly worlds: readonly World[];
  readonly edges: readonly Edge[];
  /** For a state that is entered by several ways, a second world of it. */
  readonly twins: ReadonlyMap<number, World>;
}

/** Is told of every edge while the graph is searched, and may end the search. */
export type Watch = (taken: Taken, world: World, letter: Letter) => "stop" | undefined;

/** Searches every state that an alphabet can reach from the beginning, breadth first, until no letter finds a new one. */
export const search = (laws: Laws, letters: readonly Letter[], watch: Watch = () => undefined): Graph => {
  const { worlds, twins, numberOf } = startingWith(beginning);
  const edges: Edge[] = [];
  for (let from = 0; from < worlds.length; from += 1) {
    const world = worlds[from] as World;
    for (const letter of letters.filter((one) => isFor(one, world))) {
      const step = taken(laws, world, letter);
      if (watch(step, world, letter) === "stop") return { worlds, twins, edges };
      edges.push({ from, letter, to: numberOf(step.after) });
    }
  }
  return { worlds, twins, edges };
};

/** Whether a letter, or the first step of it, is open at the stage of a world. */
export const isFor = ({ steps }: Letter, { dossier }: World): boolean =>
  steps.length === 0 || isOpen(steps[0] as StepName, dossier.stage);

/** The states found so far, numbered by their view. */
const startingWith = (first: World) => {
  const worlds = [first];
  const twins = new Map<number, World>();
  const numbers = new Map([[view(first), 0]]);
  const numberOf = (world: World): number => {
    const key = view(world);
    const number = numbers.get(key) ?? worlds.push(world) - 1;
    numbers.set(key, number);
    if (worlds[number]?.dossier !== world.dossier) twins.set(number, world);
    return number;
  };
  return { worlds, twins, numberOf };
};
