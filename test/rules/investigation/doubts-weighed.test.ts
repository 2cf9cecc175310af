import { describe, expect, it } from "vitest";
import { plus, relying } from "../../support/bend.js";
import { found, trouble } from "../../support/career.js";
import { answeredBy, days, listed, opinionOn, users } from "./relied.js";

const rule = "investigation.doubts-weighed";

describe.each(users)("%s", (user) => {
  it.each(listed)("a reserved opinion of $source at $at warns", ({ at, source }) => {
    const decision = answeredBy(user, at, source, "reserved");
    expect([decision.verdict, trouble(decision)]).toEqual(["grant", [rule]]);
    expect(decision.minute?.because).toEqual([rule]);
  });

  it.each(listed.filter(({ source }) => source !== "police"))(
    "an adverse one of $source at $at warns",
    ({ at, source }) => {
      const decision = answeredBy(user, at, source, "adverse");
      expect([decision.verdict, trouble(decision)]).toEqual(["grant", [rule]]);
    },
  );

  it("an adverse one of the police bars by another rule and is no doubt to weigh", () => {
    expect(found(answeredBy(user, "origin", "police", "adverse"), rule)?.status).toBe("holds");
  });

  it("a doubt is superseded only by a later opinion of the same source at the same place", () => {
    const doubt = (later: "tax" | "commerce", at: "residence" | "origin") =>
      trouble(answeredBy(user, "origin", "tax", "reserved", opinionOn(days[user], at, later, "favorable")));
    expect(doubt("tax", "origin")).toEqual([]);
    expect(doubt("tax", "residence")).toEqual([rule]);
    expect(doubt("commerce", "origin")).toEqual([rule]);
  });

  it("a source that nobody had to ask may have doubts too", () => {
    const volunteered = plus(opinionOn(days[user], "origin", "employer", "adverse"));
    expect(trouble(relying(user, volunteered))).toEqual([rule]);
  });
});
