import { orElse } from "./or-else.js";

/**
 * Whether something can be gone through item by item. What it throws on the way is its own: a file that cannot be opened
 * is not an empty one, and the caller has to know.
 */
export const isMany = (input: unknown): input is Iterable<never> => has(input, Symbol.iterator);

/** Whether something hands out its items as they come in; what it throws is its own here too. */
export const isStream = (input: unknown): input is AsyncIterable<never> => has(input, Symbol.asyncIterator);

const has = (input: unknown, key: symbol): boolean =>
  orElse(
    () => typeof input === "object" && typeof Reflect.get(input as object, key) === "function", // null throws
    () => false,
  );
