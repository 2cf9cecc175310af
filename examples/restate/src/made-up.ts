import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import fc from "fast-check";
import type { Minute, Policy } from "fazhan";
import { ndjsonOf, readMinutes } from "fazhan/io";
import { arrive, bent, careers } from "fazhan/testing";

/**
 * Writes a county of made-up files, a line each. A few hundred are drawn from a fixed seed, and come back under other
 * ids until there are enough, which is quicker than drawing all of them. One line more is torn off.
 */
export const writeCounty = async (path: string, files: number, policy: Policy): Promise<void> => {
  const drawn = draw(policy);
  const county = function* () {
    for (let at = 0; at < files; at++) yield (drawn[at % drawn.length] ?? []).map((minute) => underId(minute, at));
  };
  const lines = function* () {
    yield* ndjsonOf(county());
    yield '[{"step": "apply", "on": "2024-0\n';
  };
  await pipeline(Readable.from(lines()), createWriteStream(path));
};

/** Files as they are kept, and files that were typed in from paper, which name no rules; each as far as it has come. */
const draw = (policy: Policy): readonly (readonly Minute[])[] => {
  const steps = fc.oneof(
    careers(policy),
    bent(policy).map(({ steps }) => steps),
  );
  const kept = steps.map((all) => arrive(policy, all).minutes);
  const whole = fc.oneof({ weight: 8, arbitrary: kept }, { weight: 2, arbitrary: steps });
  const begun = fc.tuple(whole, fc.nat()).map(([all, end]) => all.slice(0, 1 + (end % all.length)));
  const named = begun.filter((some) => some.some(({ step }) => step === "apply")); // which names the person
  return fc.sample(named, { seed: 2026, numRuns: 300 }).map((some) => {
    const file = readMinutes(some);
    if (!file.ok) throw new Error(file.problems.map(({ path, code }) => `${path} ${code}`).join("\n"));
    return file.minutes;
  });
};

const underId = (minute: Minute, at: number): Minute =>
  minute.step === "apply" ? { ...minute, person: { ...minute.person, id: `p-${at}` } } : minute;

/** The steps of one made-up career, as the examples of the repository keep them. */
export const career = async (): Promise<readonly { readonly step: string; readonly on: string }[]> =>
  JSON.parse(await readFile(new URL("../../data/career.json", import.meta.url), "utf8"));
