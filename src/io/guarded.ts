import * as z from "zod";
import { plain } from "./plain.js";
import * as raw from "./schemas.js";
import { termsSchema as rawTerms } from "./terms.js";

/**
 * A schema behind the copy that every door here makes first: no accessor is called, depth and size are bounded, and
 * `safeParse` never throws.
 */
const guarded = <T>(schema: z.ZodType<T>): z.ZodType<T> => z.preprocess(plain, schema);

/** A step as data from outside. */
export const stepSchema = guarded(raw.stepSchema);

/** A minute as data from outside: a step, and how it was decided where the sender knows. */
export const minuteSchema = guarded(raw.minuteSchema);

/** Changes of terms as data from outside, by subject and name. Whether they may stand is for the policy to say. */
export const termsSchema = guarded(rawTerms);
