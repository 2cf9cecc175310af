import { describe, expect, it } from "vitest";
import { places } from "../../../src/domain/place.js";
import type { Step } from "../../../src/domain/step.js";
import { plus } from "../../support/bend.js";
import { found, trouble } from "../../support/career.js";
import { relying, consulted, waive } from "../../support/bend.js";
import { answeredBy, days, opinionOn, users } from "./relied.js";

const rule = "investigation.none-adverse";

describe.each(users.flatMap((user) => places.map((at) => [user, at] as const)))(
  "%s, the police at the %s",
  (user, at) => {
    const later = (place: typeof at, source: "police" | "community" = "police") =>
      opinionOn(days[user], place, source, "favorable");

    it("bar when they are adverse, and not when they are favorable or reserved", () => {
      const decision = answeredBy(user, at, "police", "adverse");
      expect([decision.verdict, trouble(decision)]).toEqual(["bar", [rule]]);
      expect(found(decision, rule)?.status).toBe("broken");
      for (const opinion of ["favorable", "reserved"] as const)
        expect(found(answeredBy(user, at, "police", opinion), rule)?.status).toBe("holds");
    });

    it("bar until they say otherwise themselves, there", () => {
      expect(trouble(answeredBy(user, at, "police", "adverse", later(at)))).toEqual([]);
      const other = at === "origin" ? "residence" : "origin";
      expect(trouble(answeredBy(user, at, "police", "adverse", later(other)))).toEqual([rule]);
      expect(trouble(answeredBy(user, at, "police", "adverse", later(at, "community")))).toEqual([rule]);
    });

    it("bar by the last word: a favorable one does not outlast an adverse one", () => {
      const adverse = opinionOn(days[user], at, "police", "adverse");
      expect(trouble(answeredBy(user, at, "police", "favorable", adverse))).toEqual([rule]);
    });

    it("cannot be waived", () => {
      expect(trouble(answeredBy(user, at, "police", "adverse", waive(rule, days[user])))).toEqual([rule]);
    });
  },
);

it.each(["employer", "community", "family-planning", "commerce", "tax"] as const)(
  "an adverse opinion of the %s does not bar",
  (source) => expect(found(answeredBy("admit", "residence", source, "adverse"), rule)?.status).toBe("holds"),
);

describe("the police of a residence that was left", () => {
  const move = (on: string, residence: string): Step<"transfer"> => ({
    step: "transfer",
    on,
    by: { kind: "branch", id: "b-17" },
    to: { kind: "branch", id: "b-17" },
    side: "residence",
    papersHandedOver: true,
    places: { residence, origin: "o-430722" },
  });
  const heardAgain = (on: string) => opinionOn(on, "residence", "police", "favorable");
  const moved = (...more: readonly Step[]) =>
    relying("admit", (steps) =>
      plus(move("2025-07-10", "r-2"), ...more)(consulted("residence", "police", { opinion: "adverse" })(steps)),
    );

  it("still bar when they are adverse, whatever the police of the new one say", () => {
    expect(found(moved(), rule)?.status).toBe("broken");
    expect(found(moved(heardAgain("2025-07-11")), rule)?.status).toBe("broken");
  });

  it("are superseded by a later opinion of the same police once the person is back", () => {
    const back = moved(move("2025-07-12", "r-440111"), heardAgain("2025-07-13"));
    expect(found(back, rule)?.status).toBe("holds");
  });
});
