import fc from "fast-check";
import { test } from "vitest";
import type { Minute } from "../../src/domain/minute.js";
import { judge } from "../../src/engine/decide.js";
import { evolve } from "../../src/engine/evolve.js";
import { replay } from "../../src/engine/replay.js";
import { gulin, migrantWorkers, qingshan } from "../../src/policy/index.js";
import { bent } from "../../src/testing/index.js";
import { granted } from "../support/bend.js";
import { erased, erasures } from "../support/erasing.js";
import { runs } from "../support/runs.js";

/** What each rule found at each minute, by place and id. */
const found = (policy: typeof migrantWorkers, minutes: readonly Minute[]) => {
  const all = new Map<string, string>();
  let dossier = replay([]);
  for (const [at, minute] of minutes.entries()) {
    for (const { rule, status } of judge(policy, dossier, minute as never).findings) all.set(`${at} ${rule}`, status);
    dossier = evolve(dossier, minute as never);
  }
  return all;
};

/** Minutes as they were decided; what was barred was granted all the same, elsewhere. */
const minuted = (policy: typeof migrantWorkers, steps: readonly never[]): readonly Minute[] => {
  let dossier = replay([]);
  return steps.map((step) => {
    const minute = (judge(policy, dossier, step).minute ?? granted(step)) as Minute;
    dossier = evolve(dossier, minute as never);
    return minute;
  });
};

test.each([migrantWorkers, qingshan, gulin])(
  "what is erased from a file under $id proves nothing, for or against it",
  (policy) => {
    fc.assert(
      fc.property(bent(policy), erasures(6), ({ steps }, gone) => {
        const whole = minuted(policy, steps as never);
        const part = erased(whole, gone);
        const before = found(policy, whole);
        for (const [at, status] of found(policy, part)) {
          if ((status === "holds" || status === "broken") && before.get(at) !== status) {
            const n = Number(at.split(" ")[0]);
            throw new Error(
              `${at}: part ${status}, whole ${before.get(at)} ` +
                JSON.stringify(
                  whole
                    .map((m, k) => (JSON.stringify(m) === JSON.stringify(part[k]) ? m.step : [m, part[k]]))
                    .slice(0, n + 1),
                ) +
                JSON.stringify(part[n]),
            );
          }
        }
      }),
      { numRuns: runs(Number(process.env["N"] ?? 300)), endOnFailure: true },
    );
  },
);
