import { describe, expect, it } from "vitest";
import { type Body, type Duty, duties } from "../../../src/domain/body.js";
import type { Step } from "../../../src/domain/step.js";
import { dutiesDone } from "../../../src/rules/entrusting.js";
import { before as upTo, decided, step } from "../../support/career.js";
import { outcome } from "../judging.js";
import { extra } from "../steps.js";

const helper = step("entrust").to;
/** One more body that is entrusted with duties, on the last day before the step. */
const asked = (past: readonly Step[], entrusted: readonly Duty[], id = "b-77") => [
  ...past,
  step("entrust", { on: past.at(-1)?.on ?? "", to: { ...helper, id }, duties: entrusted }),
];
const acts = {
  examination: step("examine"),
  opinions: step("consult"),
  poll: step("poll"),
  notice: extra("notice", { for: "admission" }),
};
const next = { prereview: step("prereview"), convert: step("convert") };
const judged = (name: keyof typeof next, past: readonly Step[]) => outcome(decided(past, next[name]), dutiesDone.id);

describe("entrusting.duties-done", () => {
  it.each(["prereview", "convert"] as const)(
    "%s: duties that were done are in order; one that was not only warns",
    (name) => {
      expect(judged(name, upTo(name))).toEqual(["holds", "grant"]);
      for (const duty of duties) {
        const done = duty === "contact"; // contact leaves no paper
        expect([duty, ...judged(name, asked(upTo(name), [duty]))]).toEqual([duty, done ? "holds" : "broken", "grant"]);
      }
    },
  );

  it.each(["examination", "opinions", "poll", "notice"] as const)(
    "the duty of %s is done once the entrusted body has acted on it",
    (duty) => {
      const past = asked(upTo("prereview"), [duty]);
      const on = past.at(-1)?.on ?? "";
      const act = (id: string) => ({ ...acts[duty], on, until: on, by: { ...helper, id } }) as Step;
      expect(judged("prereview", [...past, act("b-77")])).toEqual(["holds", "grant"]);
      expect(judged("prereview", [...past, act("b-17")])).toEqual(["broken", "grant"]);
    },
  );

  it("whoever entrusted nobody owes nothing, and the duties end when the file moves", () => {
    const past = asked(upTo("convert"), ["notice"]);
    const moved = (to: Body) =>
      outcome(
        decided([...past, extra("transfer", { on: past.at(-1)?.on ?? "", to })], step("convert", { by: to })),
        dutiesDone.id,
      );
    expect(judged("convert", past)).toEqual(["broken", "grant"]);
    expect(moved({ ...step("apply").by, id: "b-55" })).toEqual(["holds", "grant"]);
    expect(moved(step("apply").by)).toEqual(["broken", "grant"]); // to the branch that holds the file
  });

  it("what a body has done is not undone by entrusting it once more", () => {
    expect(judged("prereview", asked(upTo("prereview"), ["poll"], helper.id))).toEqual(["holds", "grant"]);
  });
});
