import { Fact } from "json-rules-engine";
import { factsOf } from "../facts.mjs";

/**
 * The facts of each input, made before the clock runs and without the engine's cache, which is for facts that are
 * dear to find: constants cost it more to keep than to read. Facts that are alike are made once, to save memory.
 */
export const sharedFacts = (inputs) => {
  const known = new Map();
  return inputs.map((input) =>
    Object.fromEntries(Object.entries(factsOf(input)).map(([id, value]) => [id, factIn(known, id, value)])),
  );
};

const factIn = (known, id, value) => {
  const key = `${id} ${JSON.stringify(value)}`;
  const fact = known.get(key) ?? new Fact(id, value, { cache: false });
  known.set(key, fact);
  return fact;
};
