import { describe, expect, it } from "vitest";
import { type Voice, voices } from "../../../src/domain/step.js";
import { opinionsHeard } from "../../../src/rules/nomination.js";
import { before as upTo, decided, step } from "../../support/career.js";
import { expectWords, outcome } from "../judging.js";

const nominate = (opinions: readonly Voice[]) => decided(upTo("nominate"), step("nominate", { opinions }));

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
    expect(outcome(nominate(heard), opinionsHeard.id)).toEqual(["broken", "bar"]);
  });

  it("hearing one voice twice does not replace another", () => {
    expect(outcome(nominate(["members", "members", "members", "members"]), opinionsHeard.id)).toEqual([
      "broken",
      "bar",
    ]);
  });

  it("it says who was heard and who was not", () => {
    expectWords(opinionsHeard.id, nominate(voices), nominate([]), ...voices.map((voice) => nominate([voice])));
  });
});
