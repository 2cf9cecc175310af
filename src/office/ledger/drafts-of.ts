import type { Columns, Place } from "./columns.js";
import type { DayReader, FactField, FactReader, Field } from "./field.js";
import { fieldNames, fields } from "./fields.js";
import { type Slot, type SlotName, slotNames, slots } from "./slots.js";

/** A column that tells on which days a minute was taken. */
export interface DayColumn extends Place {
  readonly reads: DayReader;
}

/** A column that tells a fact of a minute, by its name there and, where it stands within another, the name of that. */
export interface FactColumn extends Place {
  readonly reads: FactReader;
  readonly within: string | undefined;
  readonly name: string;
  readonly aside: boolean;
}

/** A minute that a row may come to, and the columns that tell of it. */
export interface Draft {
  readonly slot: Slot;
  readonly day: DayColumn | undefined;
  readonly facts: readonly FactColumn[];
}

/** The minutes that the rows of a sheet may come to, in the order of the procedure. */
export const draftsOf = ({ at }: Columns): readonly Draft[] => {
  const days = new Map<SlotName, DayColumn>();
  const facts = new Map<SlotName, FactColumn[]>();
  for (const name of fieldNames) {
    const field: Field = fields[name];
    const place = at.get(name);
    if (place === undefined || !("of" in field)) continue;
    if ("fact" in field) facts.set(field.of, [...(facts.get(field.of) ?? []), factColumn(place, field)]);
    else days.set(field.of, { ...place, reads: field.reads });
  }
  return slotNames
    .map((name) => ({ slot: slots[name], day: days.get(name), facts: facts.get(name) ?? [] }))
    .filter(({ day, facts }) => day !== undefined || facts.length > 0);
};

const factColumn = (place: Place, { reads, fact, aside = false }: FactField): FactColumn => {
  const point = fact.lastIndexOf(".");
  return { ...place, reads, within: point < 0 ? undefined : fact.slice(0, point), name: fact.slice(point + 1), aside };
};
