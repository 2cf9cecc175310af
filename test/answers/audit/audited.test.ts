import fc from "fast-check";
import { expect, it } from "vitest";
import { audit } from "../../../src/answers/audit/audit.js";
import { audited } from "../../../src/answers/audit/audited.js";
import { history } from "../../../src/answers/shared/history.js";
import type { Minute } from "../../../src/domain/minute.js";
import { growing } from "../../../src/engine/growing.js";
import { keepsAll } from "../../../src/engine/in-part/keeps.js";
import { replay } from "../../../src/engine/replay.js";
import { unmet } from "../../../src/engine/unmet.js";
import { extend } from "../../../src/policy/extend.js";
import { type Facts, rule } from "../../../src/rules/rule.js";
import { bent } from "../../../src/testing/index.js";
import { walk } from "../../../src/testing/walk.js";
import { policy } from "../../properties/over.js";
import { before, dossierOf } from "../../support/career.js";
import { erased, erasures } from "../../support/erasing.js";
import { runs } from "../../support/runs.js";

/** Files of bent careers, with facts left out, struck minutes, and minutes in an order of their own. */
const files = fc
  .tuple(bent(policy), erasures(3), fc.nat(), fc.nat())
  .map(([{ steps }, all, struck, moved]): readonly Minute[] => {
    const whole = walk(policy, steps).flatMap(({ decision: { minute } }) => minute ?? []);
    const told = moved % 2 === 0 ? whole : [...erased(whole, all)];
    const [one] = told.splice(moved % told.length, 1);
    const minutes = one === undefined ? told : [...told, one];
    if (minutes.length === 0) return [];
    const strike = { ...minutes.at(-1), step: "correct", minute: struck % minutes.length, reason: "misread" };
    return struck % 3 === 0 ? ([...minutes, strike] as Minute[]) : minutes;
  });

it("a file that goes on growing is judged as the dossier before each minute is, and comes to the same dossier", () => {
  fc.assert(
    fc.property(files, (minutes) => {
      const file = growing();
      let kept = 0;
      const keepUpTo = (at: number) => {
        while (kept < at) file.keep(minutes[kept++] as Minute);
      };
      for (const { at, before: dossier, minute } of history(minutes)) {
        keepUpTo(at);
        expect(file.stage()).toBe(dossier.stage);
        expect(file.unmet(policy, minute, keepsAll)).toEqual(unmet(policy, dossier, minute, keepsAll));
        file.file(at, minute);
      }
      keepUpTo(minutes.length);
      const end = file.end();
      expect(end).toEqual(replay(minutes));
      expect(Object.isFrozen(end)).toBe(true);
      const { irregularities, dossier } = audited(policy, minutes);
      expect(irregularities).toEqual(audit(policy, minutes));
      expect(dossier).toEqual(replay(minutes));
    }),
    { numRuns: runs(80) },
  );
});

const ruledBy = (measure: (facts: Facts) => object) => {
  const madeUp = rule({
    id: "made.up",
    text: { en: "Made up.", zh: "虚构。" },
    steps: ["talk", "recognize", "transfer", "entrust", "examine"],
    measure,
    require: () => false,
    else: "warn",
    says: { en: () => "made up", zh: () => "虚构" },
  });
  return extend(policy, { id: "ours", articles: { "made.up": 1 }, rules: [madeUp] });
};

it("what a rule keeps of the file in what it measured stays as it was then", () => {
  const ours = ruledBy(({ dossier }) => ({ dossier }));
  const minutes = dossierOf(before("admit")).minutes;
  const then = [...history(minutes)];
  const found = audit(ours, minutes).filter((one) => "rule" in one && one.rule === "made.up");
  expect(found.length).toBeGreaterThan(4);
  for (const one of found)
    if ("measured" in one) {
      expect(one.measured).toEqual({ dossier: then[one.minute]?.before });
      expect(Object.isFrozen((one.measured as { dossier: object }).dossier)).toBe(true);
    }
});

it("a rule that throws is named, and nothing after it is judged", () => {
  const failing = ruledBy(() => {
    throw new Error("made up");
  });
  const { irregularities, dossier } = audited(failing, dossierOf(before("admit")).minutes);
  expect(irregularities.at(-1)).toMatchObject({ kind: "unreadable", finding: { measured: { failed: "made.up" } } });
  expect(dossier).toBeUndefined();
});

it("where a minute cannot be read there is no dossier, and what was found until then", () => {
  const minutes = [...dossierOf(before("admit")).minutes, { step: "dance" } as never];
  expect(audited(policy, minutes)).toEqual({ irregularities: audit(policy, minutes), dossier: undefined });
  expect(audit(policy, minutes).at(-1)).toMatchObject({ kind: "unreadable", minute: minutes.length - 1 });
});
