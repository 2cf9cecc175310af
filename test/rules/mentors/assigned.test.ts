import { describe, expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { assigned } from "../../../src/rules/mentors.js";
import { before as upTo, decided, dossierOf, found, step } from "../../support/career.js";
import { only, outcome } from "../judging.js";

const alone = upTo("nominate").filter((one) => one.step !== "assign-mentors");
const without = judge(only(assigned), dossierOf(alone), step("nominate"));

describe("mentors.assigned", () => {
  it("somebody with mentors may be nominated", () => {
    expect(outcome(decided(upTo("nominate"), step("nominate")), assigned.id)).toEqual(["holds", "grant"]);
  });

  it("without mentors the nomination is barred until they are assigned", () => {
    expect(outcome(without, assigned.id)).toEqual(["awaits", "bar"]);
    expect(found(without, assigned.id)).toMatchObject({ else: "bar", awaits: [{ step: "assign-mentors" }] });
    expect(decided(alone, step("nominate")).verdict).toBe("bar");
  });
});
