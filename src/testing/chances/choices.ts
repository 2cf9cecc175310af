import type fc from "fast-check";
import { addDays, addMonths, type Day, later } from "../../kernel/day.js";
import { editionOn, type Policy } from "../../policy/policy.js";
import { cpc2014 } from "../../policy/editions/cpc-2014.js";
import { editions } from "../../policy/editions/editions.js";
import type { Choices } from "../choices.js";
import type { FastCheck } from "../fast-check.js";
import { often } from "./often.js";
import { round } from "./round.js";

/** Everything that a lawful career leaves open under a policy. */
export const choices = (fc: FastCheck, policy: Policy): fc.Arbitrary<Choices> =>
  fc
    .record({
      from: daysAfter(fc).map((days) => later(firstDay(policy), addDays(cpc2014.from, days))),
      months: fc.nat(480),
      floating: often(fc, true, false),
      residence: often(fc, "r-1", "o-1"),
      rounds: fc.array(round(fc, policy), { minLength: 1, maxLength: 2, size: "max" }),
    })
    .map(({ from, months, floating, residence, rounds }) => {
      const born = addMonths(from, -policy.termsOn(from).applicant.age.of.count - months);
      return { from, rounds, person: { id: "p-1", born, floating, places: { residence, origin: "o-1" } } };
    });

/** Careers start in the twelve years after the edition of 2014, more of them near that of 2026, and some before. */
const daysAfter = (fc: FastCheck): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.nat(4400) },
    { weight: 1, arbitrary: fc.integer({ min: -2500, max: 0 }) },
    { weight: 1, arbitrary: fc.integer({ min: 3300, max: 4400 }) },
  );

/** A pinned edition is in force from the year one; careers start no earlier than the national Rules. */
const firstDay = (policy: Policy): Day => later(editions[0].from, editionOn(policy, editions[0].from).from);
