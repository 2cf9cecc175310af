import { describe, expect, it } from "vitest";
import type { Step } from "../../src/domain/step.js";
import { places } from "../../src/domain/place.js";
import { judge } from "../../src/engine/decide.js";
import { gulin } from "../../src/policy/index.js";
import { before, found, step } from "../support/career.js";
import { filed, more, on, outcome, until } from "./file.js";

const { person } = step("apply");
const rule = "person.not-oneself";
const named = (...ids: readonly string[]) =>
  ids.map((id) => ({ id, fullMember: true, penalty: "none", side: "residence" as const }));
const mentors = (...ids: readonly string[]) => on("2024-08-20", "assign-mentors", { mentors: named(...ids) });
const sponsors = (...ids: readonly string[]) => more("2025-07-20", { step: "name-sponsors", sponsors: named(...ids) });
const again = (id: string, ...between: readonly Step[]): readonly [readonly Step[], Step] => [
  [...until("talk"), more("2023-06-01", { step: "withdraw", why: "own-wish" }), ...between],
  { ...step("apply"), on: "2023-06-02", person: { ...person, id } },
];

describe("ruling 17: who is who", () => {
  it.each<[string, readonly Step[], Step, readonly Step[]]>([
    ["a mentor", before("nominate"), mentors("m-1", person.id), [step("nominate")]],
    ["a sponsor", until("fill-form"), sponsors("m-1", person.id), [on("2025-07-21", "screen"), step("admit")]],
  ])(
    "%s with the person's own id is filed with a warning, and bars the acts that rely on it",
    (_who, file, record, acts) => {
      expect(outcome(file, record)).toEqual(["grant", rule]);
      for (const act of acts) expect(outcome([...file, record], act)).toEqual(["bar", rule]);
    },
  );

  it("once others are named nothing is in the way", () => {
    expect(outcome([...before("nominate"), mentors(person.id), mentors("m-1")], step("nominate"))).toEqual(["grant"]);
    const file = [...until("fill-form"), sponsors(person.id, "m-1"), sponsors("m-1", "m-3")];
    expect(outcome(file, step("admit"))).toEqual(["grant"]);
  });

  it("a probationer is screened without sponsors, and whoever is named then is warned of", () => {
    const naming = { ...sponsors("m-1", person.id), on: "2026-07-20" };
    expect(outcome(until("petition"), naming)).toEqual(["grant", rule]);
    expect(outcome([...until("petition"), naming], on("2026-07-22", "screen"))).toEqual(["grant"]);
  });

  it("another person does not apply in this file, and the same one may, however often", () => {
    const [file, same] = again(person.id);
    expect(outcome(file, same)).toEqual(["grant"]);
    const [, other] = again("p-other");
    expect(outcome(file, other)).toEqual(["bar", "applicant.same-person"]);
    const gone = more("2023-06-03", { step: "withdraw", why: "own-wish" });
    expect(outcome([...file, same, gone], { ...other, on: "2023-06-04" })).toEqual(["bar", "applicant.same-person"]);
  });

  it("the same mentor for both sides stands for one of them, under gulin", () => {
    const [one] = named("m-1");
    const both = more("2024-08-20", { step: "assign-mentors", mentors: places.map((side) => ({ ...one, side })) });
    const decision = judge(gulin, filed([...before("nominate"), both]), step("nominate"));
    expect(decision.verdict).toBe("bar");
    expect(found(decision, "mentors.one-per-side")).toMatchObject({
      status: "broken",
      measured: { without: ["origin"] },
    });
  });
});
