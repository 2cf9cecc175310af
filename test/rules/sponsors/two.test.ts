import { describe, expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { two } from "../../../src/rules/sponsors.js";
import { before as upTo, decided, dossierOf, found, step } from "../../support/career.js";
import { granted, only, outcome } from "../judging.js";

const named = (...ids: readonly string[]) =>
  step("name-sponsors", { sponsors: ids.map((id) => ({ id, fullMember: true, penalty: "none" })) });
const some = (count: number) => named(...["m-1", "m-2", "m-3"].slice(0, count));
const name = (count: number) => decided(upTo("name-sponsors"), some(count));
const rely = (count: number, next: "screen" | "admit") =>
  judge(only(two), granted([...upTo("name-sponsors"), some(count)]), step(next));

describe("sponsors.two", () => {
  it.each([
    [0, "broken", "bar"],
    [1, "broken", "bar"],
    [2, "holds", "grant"],
    [3, "broken", "bar"],
  ])("%i sponsors: %s, which warns at the naming and bars wherever one relies on it", (count, status, verdict) => {
    expect(outcome(name(count), two.id)).toEqual([status, "grant"]);
    expect(outcome(rely(count, "screen"), two.id)).toEqual([status, verdict]);
    expect(outcome(rely(count, "admit"), two.id)).toEqual([status, verdict]);
  });

  it("the same member named twice is one sponsor", () => {
    expect(outcome(decided(upTo("name-sponsors"), named("m-1", "m-1")), two.id)).toEqual(["broken", "grant"]);
  });

  it.each(["screen", "admit"] as const)("without any on file %s waits for them", (next) => {
    const decision = judge(only(two), dossierOf(upTo("name-sponsors")), step(next));
    expect(outcome(decision, two.id)).toEqual(["awaits", "bar"]);
    expect(found(decision, two.id)?.awaits).toEqual([{ step: "name-sponsors" }]);
  });

  it("the screening of a probationer asks for none", () => {
    expect(outcome(decided(upTo("screen", 1), step("screen", {}, 1)), two.id)).toEqual(["not judged", "grant"]);
  });
});
