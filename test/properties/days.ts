import fc from "fast-check";
import { Temporal } from "temporal-polyfill";

/** The last year whose days the library takes. */
export const lastYear = 8999;

const year = fc.integer({ min: 1, max: lastYear });
const month = fc.integer({ min: 1, max: 12 });
const digits = (count: number, size: number): string => String(count).padStart(size, "0");
const date = (year: number, month: number, day: number): string =>
  Temporal.PlainDate.from({ year, month, day }, { overflow: "constrain" }).toString();

const ofAnyMonth = fc.tuple(year, month, fc.integer({ min: 1, max: 31 })).map((parts) => date(...parts));
const lastOfMonth = fc.tuple(year, month).map(([year, month]) => date(year, month, 31));
const firstOfMonth = fc.tuple(year, month).map(([year, month]) => date(year, month, 1));
const leapYear = fc.oneof(
  fc.integer({ min: 1, max: 2_249 }),
  fc.integer({ min: 1, max: 22 }).map((n) => n * 100),
);
const endOfFebruary = fc
  .tuple(
    fc.oneof(
      leapYear.map((n) => n * 4),
      fc.integer({ min: 1, max: 89 }).map((n) => n * 100),
    ),
    fc.boolean(),
  )
  .map(([year, next]) => (next ? date(year, 3, 1) : date(year, 2, 29)));
const edge = fc.constantFrom("0001-01-01", "0001-12-31", "0004-02-29", "8999-01-01", "8999-12-31");

/** A day of the years 0001 to 8999, half of the time at the end or the beginning of a month or around a leap day. */
export const anyDay = fc.oneof(
  { weight: 4, arbitrary: ofAnyMonth },
  { weight: 3, arbitrary: lastOfMonth },
  { weight: 1, arbitrary: firstOfMonth },
  { weight: 3, arbitrary: endOfFebruary },
  { weight: 1, arbitrary: edge },
);

/** A text of four, two and two digits, seldom far from a day. */
export const anyText = fc
  .tuple(
    fc.oneof(
      year,
      fc.integer({ min: 0, max: 9_999 }),
      leapYear.map((n) => n * 4),
      fc.constantFrom(0, 1, 8999, 9000),
    ),
    fc.oneof(month, fc.constant(2), fc.integer({ min: 0, max: 99 })),
    fc.oneof(fc.integer({ min: 0, max: 33 }), fc.integer({ min: 27, max: 32 }), fc.integer({ min: 0, max: 99 })),
  )
  .map(([year, month, day]) => `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`);
