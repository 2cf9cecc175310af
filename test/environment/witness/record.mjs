import { expectFrom, tell } from "./told.mjs";

/** In which order a module names what it exports is left to how it was bundled. @type {(one: readonly [string, unknown], other: readonly [string, unknown]) => number} */
const byName = ([one], [other]) => (one < other ? -1 : 1);

/**
 * The exports of an entry, each of which tells what it answers. Plain data is told at once; a function and a schema
 * have said nothing until they are asked.
 * @template {object} T
 * @param {string} entry
 * @param {T} module
 * @returns {T}
 */
export const recorded = (entry, module) => {
  const exports = Object.entries(module)
    .toSorted(byName)
    .map(([name, value]) => [name, listened(`${entry} ${name}`, value)]);
  return Object.fromEntries(exports);
};

/** @type {(name: string, value: any) => unknown} */
const listened = (name, value) => {
  expectFrom(name);
  if (typeof value === "function") return heard(name, value);
  if (typeof value.safeParse === "function") return { safeParse: heard(name, (input) => value.safeParse(input)) };
  tell(name, value);
  return value;
};

/** @type {(name: string, ask: (...input: any[]) => any) => (...input: unknown[]) => unknown} */
const heard =
  (name, ask) =>
  (...input) => {
    const answer = answered(name, () => ask(...input));
    if (typeof answer?.next === "function") return streamed(name, answer);
    tell(name, answer);
    return answer;
  };

/** What is thrown is told too. @type {(name: string, ask: () => any) => any} */
const answered = (name, ask) => {
  try {
    return ask();
  } catch (error) {
    tell(name, `${error}`);
    throw error;
  }
};

/** @type {(name: string, answers: AsyncIterable<unknown> | Iterable<unknown>) => AsyncGenerator<unknown>} */
const streamed = async function* (name, answers) {
  for await (const answer of answers) {
    tell(name, answer);
    yield answer;
  }
};
