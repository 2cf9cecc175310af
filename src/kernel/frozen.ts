/** A deep and frozen copy of plain data; functions in it stay as they are, and what is frozen deep down is kept. */
export const frozen = <T>(data: T): T => {
  if (typeof data !== "object" || data === null || isFrozen(data)) return data;
  const copy = Array.isArray(data)
    ? Array.from(data, frozen)
    : Object.fromEntries(Object.entries(data).map(([key, value]) => [key, frozen(value)]));
  known.add(Object.freeze(copy));
  return copy as T; // the same keys with the same values
};

/** What was found to be frozen all the way down stays so: a rule is looked through once, not for each policy. */
const known = new WeakSet<object>();

/** Whether data can no longer change: frozen all the way down, with no getter and nothing inherited in it. */
const isFrozen = (data: unknown): boolean => {
  if (typeof data !== "object" || data === null || known.has(data)) return true;
  const isPlain = [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(data));
  if (!isPlain || !Object.isFrozen(data)) return false;
  const held = Object.values(Object.getOwnPropertyDescriptors(data));
  if (!held.every((one) => "value" in one && isFrozen(one.value))) return false;
  known.add(data);
  return true;
};

/** Whether two pieces of plain data are the same throughout; functions are the same where they are one. */
export const isSame = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(Reflect.get(one, name), Reflect.get(other, name)))
  );
};
