import { describe, expect, it } from "vitest";
import type { Body } from "../../../src/domain/body.js";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { largeEnough } from "../../../src/rules/body.js";
import { before as upTo, decided, dossierOf, found, step } from "../../support/career.js";
import { only, outcome } from "../judging.js";
import { extra } from "../steps.js";

const { kind, id } = step("apply").by;
const ending = upTo("convert");
const votes: readonly (readonly [string, readonly Step[], Step<"admit" | "convert" | "extend" | "cancel">])[] = [
  ["admit", upTo("admit"), step("admit")],
  ["convert", ending, step("convert")],
  ["extend", ending, extra("extend")],
  ["cancel", ending, extra("cancel")],
];

/** The same step, taken by all members of a branch that has so many. */
const by = <S extends Step<"admit" | "convert" | "extend" | "cancel">>(vote: S, fullMembers: number): S => {
  const cast = { entitled: fullMembers, present: fullMembers, yes: fullMembers, no: 0, abstain: 0 };
  const ballot = { ...cast, written: { yes: 0, no: 0, abstain: 0 }, secret: true, alone: true };
  return { ...vote, by: { kind, id, fullMembers }, ballot };
};

/** The file of some steps that never said how many members the branch has. */
const silent = (steps: readonly Step[]) =>
  dossierOf(steps.map((one) => ({ ...one, by: { ...one.by, fullMembers: undefined } }) as unknown as Step));

describe("body.large-enough", () => {
  it.each(votes)("%s: a branch of three votes; with two members this rule alone bars", (_name, past, vote) => {
    expect(outcome(decided(past, by(vote, 3)), largeEnough.id)).toEqual(["holds", "grant"]);
    expect(outcome(decided(past, by(vote, 2)), largeEnough.id)).toEqual(["broken", "bar"]);
  });

  it.each(votes)(
    "%s: where nobody ever said how many members there are, three entitled are three",
    (name, past, vote) => {
      const unknown: Body = { kind, id };
      const judged = (entitled: number) =>
        judge(only(largeEnough), silent(past), { ...by(vote, entitled), by: unknown });
      expect(outcome(judged(3), largeEnough.id)).toEqual(["holds", "grant"]);
      const decision = judged(2);
      expect(outcome(decision, largeEnough.id)).toEqual(["awaits", "bar"]);
      expect(found(decision, largeEnough.id)?.awaits).toEqual([{ step: name, field: "by.fullMembers" }]);
    },
  );
});
