import { career, kept } from "./data.mjs";
import { tell } from "./told.mjs";

/** @typedef {import("./entries.mjs").Use} Use */

/** Careers drawn from one seed, lawful and bent, and a scenario. @type {(use: Use, testing: NonNullable<Use["testing"]>) => void} */
export const drawn = ({ fazhan, policies, draw }, testing) => {
  const policy = fazhan.withCalendar(policies.migrantWorkers, testing.calendar);
  const options = { seed: 2026, numRuns: 6 };
  const lawful = draw?.sample(testing.careers(policy), options) ?? [];
  const bent = draw?.sample(testing.bent(policy), options) ?? [];
  for (const steps of [...lawful, ...bent.map((one) => one.steps)]) testing.arrive(policy, steps);
  for (const steps of lawful.slice(0, 1)) testing.walk(policy, steps);
  tell("drawn", [lawful, bent]);
  const [apply, talk] = career;
  if (apply && talk)
    tell(
      "scenario",
      testing
        .scenario(policy)
        .given([kept(apply)])
        .when(talk)
        .then("grant"),
    );
};
