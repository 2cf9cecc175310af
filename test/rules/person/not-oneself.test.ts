import { expect, it } from "vitest";
import { replay } from "../../../src/engine/replay.js";
import { judge } from "../../../src/engine/decide.js";
import { notOneself } from "../../../src/rules/person.js";
import { step } from "../../support/career.js";
import { only, outcome } from "../judging.js";

it("of a person whom nobody knows, nobody named is known to be that person; nor is anybody where none is named", () => {
  for (const one of [step("name-sponsors"), step("assign-mentors"), step("nominate"), step("screen"), step("admit")])
    expect(outcome(judge(only(notOneself), replay([]), one), notOneself.id)[0]).toBe("holds");
});
