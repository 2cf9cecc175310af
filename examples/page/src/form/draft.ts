/** What stands in a form: facts by name, as deep as the step has them. What is not filled in is not there. */
export interface Draft {
  readonly [name: string]: Value;
}

/** A fact of a form. */
export type Value = string | number | boolean | Draft | readonly Value[];

/** The fact at a path such as `ballot.present` or `mentors.0.id`. */
export const valueAt = (draft: Value | undefined, path: readonly string[]): Value | undefined => {
  const [name, ...rest] = path;
  if (name === undefined || draft === undefined) return draft;
  return valueAt(inside(draft, name), rest);
};

/** The form with another fact at a path, or without it; an object or a list from which the last fact goes goes too. */
export const withValue = (draft: Draft, path: readonly string[], value: Value | undefined): Draft => {
  const changed = put(draft, path, value);
  return isDraft(changed) ? changed : {};
};

const put = (
  old: Value | undefined,
  [name, ...rest]: readonly string[],
  value: Value | undefined,
): Value | undefined => {
  if (name === undefined) return value;
  const inner = put(old === undefined ? undefined : inside(old, name), rest, value);
  if (isList(old)) return list(old, Number(name), inner);
  if (old === undefined && /^\d+$/.test(name)) return inner === undefined ? undefined : [inner];
  const { [name]: _, ...others } = isDraft(old) ? old : {};
  const all = inner === undefined ? others : { ...others, [name]: inner };
  return Object.keys(all).length === 0 ? undefined : all;
};

/** A list with another item at a place; an item that says nothing any more stays, for it is a line of the form. */
const list = (old: readonly Value[], at: number, item: Value | undefined): readonly Value[] =>
  at < old.length ? old.map((one, place) => (place === at ? (item ?? {}) : one)) : [...old, item ?? {}];

const inside = (of: Value, name: string): Value | undefined => {
  if (isList(of)) return of[Number(name)];
  return isDraft(of) ? of[name] : undefined;
};

/** Whether a value is a list. */
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

const isDraft = (value: Value | undefined): value is Draft => typeof value === "object" && !Array.isArray(value);
