import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audit } from "../../../src/answers/audit/audit.js";
import { irregularityIn } from "../../../src/answers/audit/irregularity-in.js";
import { explain } from "../../../src/answers/explain/explain.js";
import { findingIn } from "../../../src/answers/explain/finding-in.js";
import { remedies } from "../../../src/answers/explain/remedies.js";
import { remedyIn } from "../../../src/answers/explain/remedy-in.js";
import type { Decision } from "../../../src/engine/decision.js";
import { judge } from "../../../src/engine/decide.js";
import { migrantWorkers, national } from "../../../src/policy/index.js";
import { bent, walk } from "../../../src/testing/index.js";
import { before, dossierOf, step } from "../../support/career.js";
import { runs } from "../../support/runs.js";

const languages = ["en", "zh"] as const;
const travels = {
  JSON: <T>(of: T): T => JSON.parse(JSON.stringify(of)),
  structuredClone: <T>(of: T): T => structuredClone(of),
};
const ways = Object.entries(travels);
const lost = { ballot: { ...step("admit").ballot, yes: 5, no: 19 } };
const barred = judge(migrantWorkers, dossierOf(before("admit")), { ...step("admit", lost), on: "2026-02-01" });

const said = (decision: Decision, policy?: typeof national) =>
  languages.flatMap((language) => [
    explain(decision, language, policy),
    ...decision.findings.map((one) => findingIn(one, language, policy)),
    ...remedies(decision, policy).map(({ rule, mendable, remedies: all }) =>
      [rule, mendable, ...all.map((one) => remedyIn(one, language, policy))].join(" "),
    ),
  ]);

describe.each(ways)("a decision that went through %s", (_, travel) => {
  it("is said, and mended, as it was, once its policy is given", () => {
    fc.assert(
      fc.property(bent(migrantWorkers), ({ steps }) => {
        for (const { decision } of walk(migrantWorkers, steps)) {
          expect(said(travel(decision as Decision), migrantWorkers)).toEqual(said(decision as Decision));
        }
      }),
      { numRuns: runs(5) },
    );
  });

  it("is said clause by clause without it, and names it", () => {
    const text = explain(travel(barred), "en");
    expect(text.split("\n")[0]).toBe(explain(barred, "en").split("\n")[0]);
    expect(text.split("\n").at(-1)).toBe(
      "What was measured can be said with the policy national+hanshou as the last argument.",
    );
    const [broken] = travel(barred).findings.filter(({ status }) => status === "broken");
    expect(broken && findingIn(broken, "zh")).toContain(broken?.cites.text.zh);
    expect(explain(travel(barred), "zh")).toMatch(/national\+hanshou 作为最后一个参数/);
  });

  it("names it among the remedies, in place of those that need a rule", () => {
    const needing = remedies(travel(barred)).filter(({ rule }) => rule === "input.readable");
    expect(needing.length).toBe(remedies(barred).filter(({ finding }) => finding.status === "broken").length);
    expect(
      needing.every(
        (one) =>
          !one.mendable &&
          ["en", "zh"].every((language) => findingIn(one.finding, language as "en").includes("national+hanshou")),
      ),
    ).toBe(true);
    expect(remedies(travel(barred), migrantWorkers).some(({ rule }) => rule === "input.readable")).toBe(false);
  });

  it("needs no policy for what only waits for evidence", () => {
    const waiting = judge(migrantWorkers, dossierOf(before("recognize").slice(0, 1)), step("recognize"));
    const waits = ({ finding }: { readonly finding: { readonly status: string } }) => finding.status === "awaits";
    expect(remedies(waiting).some(waits)).toBe(true);
    expect(remedies(travel(waiting)).filter(waits)).toEqual(travel(remedies(waiting).filter(waits)));
  });

  it("and an irregularity are said alike", () => {
    const found = audit(national, dossierOf(before("admit")).minutes.slice(1));
    expect(found.length).toBeGreaterThan(0);
    for (const one of found)
      for (const language of languages) {
        expect(irregularityIn(travel(one), language, national)).toBe(irregularityIn(one, language));
        expect(irregularityIn(travel(one), language)).not.toBe("");
      }
  });
});

it("what cannot be read is said after JSON without a policy", () => {
  const decision = judge(national, 5 as never, step("talk"));
  expect(explain(travels.JSON(decision), "en")).toBe(explain(decision, "en"));
});
