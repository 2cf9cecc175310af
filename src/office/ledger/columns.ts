import type { Field } from "./field.js";
import { type FieldName, fieldNames, fields, isFieldName } from "./fields.js";
import { normalized } from "./normalized.js";
import { slots } from "./slots.js";

/** Where a column stands in the sheet, and its header. */
export interface Place {
  readonly place: number;
  readonly header: string;
}

/** Which column tells what. */
export interface Columns {
  readonly at: ReadonlyMap<FieldName, Place>;
  /** The headers that tell nothing here, as they stood. */
  readonly unmapped: readonly string[];
}

const fieldOf: ReadonlyMap<string, FieldName> = new Map(
  fieldNames.flatMap((name) => fields[name].headers.map((header) => [normalized(header), name] as const)),
);

/** The columns of a sheet. What its owner says of a header goes before what is built in; of two columns for one fact neither is read. */
export const columnsOf = (headers: readonly string[], said: Readonly<Record<string, unknown>> = {}): Columns => {
  const own = new Map(Object.entries(said).map(([header, field]) => [normalized(header), field]));
  const found = new Map([
    ...placesBy(headers, (key) => (own.has(key) ? undefined : fieldOf.get(key))),
    ...placesBy(headers, (key) => own.get(key)),
  ]);
  const at = new Map(
    [...found].flatMap(([name, places]) => (places.length === 1 ? places.map((one) => [name, one] as const) : [])),
  );
  const mapped = new Set([...at.values()].map(({ place }) => place));
  return { at, unmapped: headers.filter((header, place) => header !== "" && !mapped.has(place)) };
};

const placesBy = (headers: readonly string[], fieldIn: (key: string) => unknown): ReadonlyMap<FieldName, Place[]> => {
  const found = new Map<FieldName, Place[]>();
  for (const [place, header] of headers.entries()) {
    const name = fieldIn(normalized(header));
    if (isFieldName(name)) found.set(name, [...(found.get(name) ?? []), { place, header }]);
  }
  return found;
};

/** What columns keep, in the words of `kept`. */
export const keptBy = ({ at }: Columns): readonly string[] => [
  ...new Set(fieldNames.filter((name) => at.has(name)).flatMap((name) => keptIn(fields[name]))),
];

const keptIn = (field: Field): readonly string[] => {
  if ("fact" in field) return field.keeps;
  return "of" in field ? slots[field.of].keeps : [];
};
