import type { InPart } from "../../domain/in-part.js";
import { known } from "../../domain/told.js";
import { awaits } from "../answer.js";
import { bring } from "../remedy.js";
import type { Bilingual } from "../source.js";
import type { AnyFacts, Mendable } from "./kind.js";
import type { Naming } from "./named.js";

/**
 * How many people are named, how many of them fit, and of how many that is not known, if of any; all are missing where
 * nobody was named.
 */
export interface Fitting {
  readonly count: number | undefined;
  readonly fit: number | undefined;
  readonly open: number | undefined;
  /** Where it is not known, the facts that would tell. */
  readonly unknown: readonly string[] | undefined;
}

/** Every one of the people whom a step names fits. Where nobody was named, the step is awaited. */
// @__NO_SIDE_EFFECTS__
export function everyOne<P extends object>(
  { step, field }: Naming,
  fact: keyof P & string,
  who: Bilingual,
  what: Bilingual,
  named: (facts: AnyFacts) => readonly P[] | undefined,
  fits: (one: InPart<P>) => boolean | undefined,
): Mendable<Fitting> {
  return {
    measure: (facts) => {
      const people = named(facts);
      const fitting = people?.map((one) => fits(known(one)));
      const unknown = fitting?.flatMap((one, at) => (one === undefined ? [`${field}.${at}.${fact}`] : []));
      return {
        count: people?.length,
        fit: fitting?.filter((one) => one === true).length,
        open: unknown?.length || undefined,
        unknown: unknown?.length ? unknown : undefined,
      };
    },
    require: ({ count, fit = 0, open = 0, unknown = [] }) => {
      if (count === undefined) return awaits([{ step }]);
      if (fit + open < count) return false;
      return unknown.length === 0 || awaits(unknown.map((field) => ({ step, field })));
    },
    says: {
      en: ({ count, fit, open }) =>
        `${what.en} among the ${who.en}: ${fit ?? 0} of ${count ?? 0}${open ? `; not known of ${open}` : ""}`,
      zh: ({ count, fit, open }) =>
        `${who.zh}${count ?? 0}名，其中${what.zh}${fit ?? 0}名${open ? `，${open}名未载明` : ""}`,
    },
    remedy: () => bring({ step, field }),
  };
}
