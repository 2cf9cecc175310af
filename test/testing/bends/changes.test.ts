import { describe, expect, test } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { purposes } from "../../../src/domain/step.js";
import { migrantWorkers as policy } from "../../../src/policy/index.js";
import { changes } from "../../../src/testing/bends/changes.js";
import { step } from "../../support/career.js";
import { extra } from "../../rules/steps.js";

/** The one step of a career, changed by the bend of this name that can be done at it. */
const changed = <S extends Step>(name: string, one: S): S =>
  changes
    .find((bend) => bend.name === name && bend.to.includes(one.step))
    ?.bend({ policy, steps: [one], at: 0, other: 0 })?.[0] as S;

test("a notice for something else is for another purpose than it was", () => {
  const other = purposes.map((purpose) => changed("for something else", extra("notice", { for: purpose })).for);
  expect(purposes.map((purpose, at) => [purpose, other[at]])).toEqual([
    ["recognition", "nomination"],
    ["nomination", "admission"],
    ["admission", "nomination"],
    ["conversion", "nomination"],
  ]);
});

test("a consent that is bent is reckoned from its own day, or from that of the nomination where there was none", () => {
  const { consent: _, ...without } = step("nominate", { on: "2024-09-02" });
  const given = { by: { kind: "committee", id: "c-4" }, on: "2024-08-20" } as const;
  const bent = ["with a consent after the notice began", "with the consent of a village committee"].map((name) =>
    [{ ...without, consent: given }, without].map((one) => changed<Step<"nominate">>(name, one).consent?.on),
  );
  expect(bent).toEqual([
    ["2025-09-24", "2025-10-07"],
    ["2024-08-20", "2024-09-02"],
  ]);
});

test("an opinion from the other place is from the residence where it was from the origin, and the other way round", () => {
  expect(changed("at the other place", step("consult", { at: "origin" })).at).toBe("residence");
  expect(changed("at the other place", step("consult", { at: "residence" })).at).toBe("origin");
});

describe("where not all are full members", () => {
  test("it is the first mentor who is none", () => {
    const mentors = ["m-1", "m-2", "m-3"].map((id) => ({ id, fullMember: true, side: "residence" as const }));
    const bent = changed("not all of them full members", step("assign-mentors", { mentors })).mentors;
    expect(bent.map(({ fullMember }) => fullMember)).toEqual([false, true, true]);
  });

  test("it is the first sponsor who is none", () => {
    const bent = changed("not all of them full members", step("name-sponsors")).sponsors;
    expect(bent.map(({ fullMember }) => fullMember)).toEqual([false, true]);
  });
});
