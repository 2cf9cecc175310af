import fc from "fast-check";
import { expect, test } from "vitest";
import { audit } from "../../src/answers/audit/audit.js";
import type { Minute } from "../../src/domain/minute.js";
import type { Step } from "../../src/domain/step.js";
import { judge } from "../../src/engine/decide.js";
import { evolve } from "../../src/engine/evolve.js";
import { replay } from "../../src/engine/replay.js";
import { gulin, migrantWorkers, qingshan } from "../../src/policy/index.js";
import type { Policy } from "../../src/policy/policy.js";
import { bent } from "../../src/testing/index.js";
import { asMinute } from "../../src/io/read.js";
import { erased, erasures } from "../support/erasing.js";
import { runs } from "../support/runs.js";

const filed = (dossier: ReturnType<typeof replay>, minute: Minute) => evolve(dossier, minute as never);

/** What each rule found at each minute, by place and id. */
const found = (policy: Policy, minutes: readonly Minute[]): ReadonlyMap<string, string> => {
  const all = new Map<string, string>();
  let dossier = replay([]);
  for (const [at, minute] of minutes.entries()) {
    for (const { rule, status } of judge(policy, dossier, minute).findings) all.set(`${at} ${rule}`, status);
    dossier = filed(dossier, minute);
  }
  return all;
};

/** The effects that breaches have, by place, rule and effect. */
const effects = (policy: Policy, minutes: readonly Minute[]): readonly string[] =>
  audit(policy, minutes).flatMap(({ minute, rule, effect }) =>
    effect === undefined ? [] : [`${minute} ${rule} ${JSON.stringify(effect)}`],
  );

/** Minutes as they were decided; what was barred was granted all the same, elsewhere. */
const minuted = (policy: Policy, steps: readonly Step[]): readonly Minute[] => {
  let dossier = replay([]);
  return steps.map((step) => {
    const minute: Minute = judge(policy, dossier, step).minute ?? asMinute(step);
    dossier = filed(dossier, minute);
    return minute;
  });
};

/** Of the order of a file only a break is proved: a day that nobody knows, or a copy known in part, stands in nobody's way. */
const isDecided = ([at, status]: readonly [string, string]): boolean =>
  status === "broken" || (status === "holds" && !at.includes(" order."));

test.each([migrantWorkers, qingshan, gulin])(
  "what is erased from a file under $id proves nothing, for or against it, and undoes nothing",
  (policy) => {
    fc.assert(
      fc.property(bent(policy), erasures(6), ({ steps }, gone) => {
        const whole = minuted(policy, steps);
        const part = erased(whole, gone);
        const known = found(policy, whole);
        const told = [...found(policy, part)].filter(isDecided);
        expect(told).toEqual(told.map(([at]) => [at, known.get(at)]));
        const undone = new Set(effects(policy, whole));
        expect(effects(policy, part).filter((effect) => !undone.has(effect))).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  },
);

test("a fact that becomes known decides only what was awaited", () => {
  fc.assert(
    fc.property(bent(migrantWorkers), erasures(6), ({ steps }, gone) => {
      const whole = minuted(migrantWorkers, steps);
      const less = [...found(migrantWorkers, erased(whole, gone))].filter(isDecided);
      const more = found(migrantWorkers, erased(whole, gone.slice(0, -1)));
      expect(less).toEqual(less.map(([at]) => [at, more.get(at)]));
    }),
    { numRuns: runs(40) },
  );
});
