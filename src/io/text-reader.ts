import type * as z from "zod";
import { acceptorOf } from "./acceptor-of.js";
import { mostValues } from "./bounds.js";
import { type Checked, check } from "./check.js";
import { plainJson } from "./sound.js";
import { parsed } from "./text.js";

/**
 * A reader of JSON texts by a schema; `path` names the argument. What is sound is taken as `JSON.parse` made it, several times
 * sooner than the schema takes it. The schema is asked where something may be wrong, and says what: by `check`, or in
 * another way.
 */
export const textReader = <T>(
  schema: z.ZodType<T>,
  path: string,
  checked: (value: unknown) => Checked<T> = (value) => check(schema, plainJson(value), path),
): ((text: string) => Checked<T>) => {
  const lettersOf = acceptorOf(schema);
  return (text) => {
    const value = text.length <= mostValues ? orNothing<T>(text) : undefined;
    if (value !== undefined && lettersOf(value) === text.length) return { ok: true, value }; // no letter for a key said twice
    const data = parsed(text, path);
    if (!data.ok) return data;
    return Number.isNaN(lettersOf(data.value)) ? checked(data.value) : { ok: true, value: data.value as T }; // it is sound
  };
};

/** What a text says that is too short to hold too much; of that type, if the schema takes it. */
const orNothing = <T>(text: string): T | undefined => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
