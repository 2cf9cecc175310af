/** A way to a place in data. */
export type Way = readonly (string | number)[];

/** Every place in plain data, the whole of it first. */
export const placesIn = (data: unknown, way: Way = []): readonly Way[] => [
  way,
  ...(typeof data === "object" && data !== null
    ? Object.entries(data).flatMap(([key, value]) => placesIn(value, [...way, Array.isArray(data) ? +key : key]))
    : []),
];

/** What stands at a place. */
export const at = (data: unknown, way: Way): unknown =>
  way.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], data);

/** A copy of data with something else at a place. */
export const bentAt = (data: unknown, [key, ...rest]: Way, value: unknown): unknown => {
  if (key === undefined) return value;
  const bent = bentAt((data as Record<string | number, unknown>)[key], rest, value);
  if (Array.isArray(data)) return data.with(+key, bent);
  return { ...(data as object), [key]: bent };
};
