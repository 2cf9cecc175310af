import { describe, expect, it } from "vitest";
import { type Voice, voices } from "../../../src/domain/step.js";
import { opinionsHeard } from "../../../src/rules/nomination.js";
import { before as upTo, decided, found, step } from "../../support/career.js";
import { outcome } from "../judging.js";

const { by } = step("nominate");
const nominate = (opinions: readonly Voice[], partyGroups?: boolean) =>
  decided(
    upTo("nominate"),
    step("nominate", { opinions, by: partyGroups === undefined ? by : { ...by, partyGroups } }),
  );
const noGroup = voices.filter((voice) => voice !== "party-group");

describe("nomination.opinions-heard", () => {
  it("the Party group, the mentors, the members and the masses are heard, in whatever order", () => {
    expect(outcome(nominate(["party-group", "mentors", "members", "masses"]), opinionsHeard.id)).toEqual([
      "holds",
      "grant",
    ]);
    expect(outcome(nominate(["masses", "members", "mentors", "party-group"]), opinionsHeard.id)).toEqual([
      "holds",
      "grant",
    ]);
  });

  it.each(voices)("where the voice of %s is missing this rule alone bars", (missing) => {
    const heard = voices.filter((voice) => voice !== missing);
    expect(outcome(nominate(heard, true), opinionsHeard.id)).toEqual(["broken", "bar"]);
  });

  it("a branch without Party groups asks none, whether it says so now or said so last", () => {
    expect(outcome(nominate(noGroup, false), opinionsHeard.id)).toEqual(["holds", "grant"]);
    expect(outcome(nominate(noGroup.slice(1), false), opinionsHeard.id)).toEqual(["broken", "bar"]);
    const reviewed = (partyGroups: boolean) => step("examine", { by: { ...by, partyGroups }, on: "2024-07-03" });
    const later = (...said: readonly boolean[]) =>
      outcome(
        decided([...upTo("nominate"), ...said.map(reviewed)], step("nominate", { opinions: noGroup })),
        opinionsHeard.id,
      )[0];
    expect([later(false), later(false, true), later(true, false)]).toEqual(["holds", "broken", "holds"]);
  });

  it("whether it has groups is awaited where nothing but their opinion is lacking", () => {
    expect(found(nominate(noGroup), opinionsHeard.id)).toMatchObject({
      awaits: [{ step: "nominate", field: "by.partyGroups" }],
    });
    expect(outcome(nominate(noGroup.slice(1)), opinionsHeard.id)).toEqual(["broken", "bar"]);
  });

  it("hearing one voice twice does not replace another", () => {
    expect(outcome(nominate(["members", "members", "members", "members"]), opinionsHeard.id)).toEqual([
      "broken",
      "bar",
    ]);
  });
});
