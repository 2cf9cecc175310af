import { type Field, fields, type FieldName, isFieldName } from "./fields.js";
import { normalized } from "./normalized.js";
import { slots } from "./slots.js";

/** Which column tells what: the place of the column in the sheet, by the kind of column. */
export interface Columns {
  readonly headers: readonly string[];
  readonly at: ReadonlyMap<FieldName, number>;
  /** The headers that tell nothing here, as they stood. */
  readonly unmapped: readonly string[];
}

const fieldOf: ReadonlyMap<string, FieldName> = new Map(
  Object.entries(fields).flatMap(([name, { headers }]) =>
    isFieldName(name) ? headers.map((header) => [normalized(header), name] as const) : [],
  ),
);

/** The columns of a sheet. What its owner says of a header goes before what is built in; two columns for one fact are none. */
export const columnsOf = (headers: readonly string[], said: Readonly<Record<string, unknown>>): Columns => {
  const own = new Map(Object.entries(said).map(([header, field]) => [normalized(header), field]));
  const found = new Map<FieldName, { readonly own: boolean; readonly places: readonly number[] }>();
  headers.forEach((header, place) => {
    const key = normalized(header);
    const name = own.has(key) ? own.get(key) : fieldOf.get(key);
    if (!isFieldName(name)) return;
    const before = found.get(name);
    const isOwn = own.has(key);
    if (before?.own === true && !isOwn) return;
    const places = before === undefined || before.own !== isOwn ? [place] : [...before.places, place];
    found.set(name, { own: isOwn, places });
  });
  const at = new Map([...found].flatMap(([name, { places }]) => (places.length === 1 ? [[name, places[0] ?? 0]] : [])));
  const mapped = new Set(at.values());
  return { headers, at, unmapped: headers.filter((header, place) => header !== "" && !mapped.has(place)) };
};

/** What columns keep, in the words of `kept`. */
export const keptBy = ({ at }: Columns): readonly string[] => {
  const names = new Set<string>();
  for (const [name, { of, fact, keeps }] of Object.entries<Field>(fields)) {
    if (!isFieldName(name) || !at.has(name) || of === undefined) continue;
    if (keeps !== undefined) names.add(keeps);
    else if (fact === undefined) for (const one of slots[of].keeps) names.add(one);
  }
  return [...names];
};
