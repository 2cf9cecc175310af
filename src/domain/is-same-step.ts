import { envelopeFacts } from "./envelope.js";
import { moveOf } from "./step.js";
import type { Told } from "./told.js";

/** Whether two steps, or minutes of them, are equal in all that they say; how they were decided and recorded is set aside. */
export const isSameStep = (one: Told, other: Told): boolean =>
  moveIn(one) === moveIn(other) && agree(partsOf(one), partsOf(other), setAside);

const moveIn = (step: Told) => (step.step === "transfer" ? moveOf(step) : undefined);

/** The ruling of a minute, what no rule reads, and why a transfer changes the holder, which has two names. */
const setAside: ReadonlySet<string> = new Set(["verdict", "because", "under", "move", ...envelopeFacts]);
const nothing: ReadonlySet<string> = new Set();

/**
 * Whether two objects say the same, in whatever order of their names, but for what is set aside; what is undefined is not
 * said. A step is compared with many, and most differ early: that is looked for first.
 */
const agree = (one: Parts, other: Parts, aside: ReadonlySet<string>): boolean => {
  for (const name of Object.keys(one)) {
    const [here, there] = [one[name], other[name]];
    if (here === there || aside.has(name)) continue;
    if (!isObject(here) || !isObject(there)) return false;
    // what a correction puts in place says on file, too, how it was decided
    if (!agree(here, there, name === "instead" ? setAside : nothing)) return false;
  }
  return Object.keys(other).every((name) => other[name] === undefined || aside.has(name) || one[name] !== undefined);
};

type Parts = Readonly<Record<string, unknown>>;

const partsOf = (step: Told): Parts => step as Parts;

const isObject = (one: unknown): one is Parts => typeof one === "object" && one !== null;
