/**
 * How often a property is tried: the number given, and five times as often in the tier `random`, where each run is
 * another one. With one seed a larger number would only try the same cases at every run.
 */
export const runs = (number: number): number => (process.env["FAZHAN_SEED"] === undefined ? number : 5 * number);
