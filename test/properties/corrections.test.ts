import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dossier } from "../../src/domain/dossier.js";
import type { Minute } from "../../src/domain/minute.js";
import { judge } from "../../src/engine/decide.js";
import { evolve } from "../../src/engine/evolve.js";
import { replay } from "../../src/engine/replay.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { bent } from "../../src/testing/index.js";
import { granted } from "../support/bend.js";
import { runs } from "../support/runs.js";

const career = bent(migrantWorkers).map(({ steps }) => steps.map(granted));
const anywhere = fc.nat();

/** All that a file says but for its list of minutes, and that it was corrected. */
const facts = ({ minutes: _, latest, days, ...others }: Dossier) => ({
  ...others,
  latest: { ...latest, correct: undefined },
  days: { ...days, correct: undefined },
});
const correction = (after: Minute, minute: number, instead?: Minute): Minute =>
  ({
    ...{ step: "correct", on: after.on, by: { kind: "committee", id: "c-1" }, minute, reason: "made up" },
    ...{ verdict: "grant", because: [], under: after.under, ...(instead && { instead }) },
  }) as Minute;

test("a corrected file is the file that would have been written right, whatever stood there", () => {
  fc.assert(
    fc.property(career, anywhere, anywhere, (right, at, other) => {
      const [place, wrong] = [at % right.length, right[other % right.length] as Minute];
      const last = right.at(-1) as Minute;
      const replaced = [...right.with(place, wrong), correction(last, place, right[place])];
      const struck = [...right.toSpliced(place, 0, wrong), correction(last, place)];
      const expected = facts(replay(right));
      expect(facts(replay(replaced))).toEqual(expected);
      expect(facts(replay(struck))).toEqual(expected);
      const next = { ...last, on: "2099-12-31" };
      expect(judge(migrantWorkers, replay(replaced), next).findings).toEqual(
        judge(migrantWorkers, replay(right), next).findings,
      );
    }),
    { numRuns: runs(60) },
  );
});

test("whatever was corrected, one minute after the other comes to what all of them come to", () => {
  const corrections = fc.array(fc.tuple(anywhere, anywhere, fc.boolean()), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(career, corrections, (minutes, many) => {
      const file = [...minutes];
      for (const [at, other, isStruck] of many)
        file.push(
          correction(
            file.at(-1) as Minute,
            at % file.length,
            isStruck ? undefined : (file[other % file.length] as Minute),
          ),
        );
      let dossier = replay(minutes);
      for (const one of file.slice(minutes.length)) dossier = evolve(dossier, one as never) as Dossier;
      expect(dossier).toEqual(replay(file));
      expect(dossier.minutes).toEqual(file);
    }),
    { numRuns: runs(60) },
  );
});
