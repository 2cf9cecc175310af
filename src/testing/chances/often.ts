import type fc from "fast-check";
import type { FastCheck } from "../fast-check.js";

/** One value as a rule, and others now and then. */
export const often = <T>(fc: FastCheck, usual: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  seldom(fc, usual, fc.constantFrom(...others));

/** One value as a rule, and what else there is now and then: once in five times. */
export const seldom = <T, U>(fc: FastCheck, usual: T, other: fc.Arbitrary<U>): fc.Arbitrary<T | U> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

/** A number of hundredths, from 0 to 100. */
export const percent = (fc: FastCheck): fc.Arbitrary<number> => fc.nat(100);
