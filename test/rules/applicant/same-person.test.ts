import { expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { replay } from "../../../src/engine/replay.js";
import { samePerson } from "../../../src/rules/applicant.js";
import { granted } from "../../support/bend.js";
import { found, step } from "../../support/career.js";
import { only } from "../judging.js";

it("an application of nobody known tells of no other person, and one that says not of whom awaits that", () => {
  const { id: _, ...nobody } = step("apply").person;
  const status = (before: object, person: object) => {
    const file = replay([granted({ ...step("apply"), person: before } as never)]);
    const one = found(judge(only(samePerson), file, { ...step("apply"), person } as never), samePerson.id);
    return [one?.status, one?.awaits];
  };
  expect(status(nobody, step("apply").person)).toEqual(["holds", undefined]);
  expect(status(step("apply").person, nobody)).toEqual(["awaits", [{ step: "apply", field: "person.id" }]]);
});
