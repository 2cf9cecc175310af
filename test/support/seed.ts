import fc from "fast-check";

// Every property starts from one seed, so that a run is the same wherever and whenever it is made. The tier `random` sets
// another one, and prints it: `FAZHAN_SEED=123 npm run test:random` repeats that run.
const given = process.env["FAZHAN_SEED"];

/** The seed of every property test that names none of its own. */
export const seed = given === undefined ? 20260511 : Number(given);

if (!Number.isSafeInteger(seed)) throw new Error("FAZHAN_SEED must be a whole number");
if (given !== undefined) process.stderr.write(`FAZHAN_SEED=${seed}\n`);

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
