import { describe, expect, it } from "vitest";
import { plus, relying, without } from "../support/bend.js";
import { found, step, trouble } from "../support/career.js";

describe.each([
  ["oath.sworn", "swear"],
  ["observation.made", "observe"],
  ["placement.made", "place"],
] as const)("%s", (rule, name) => {
  const missing = relying("convert", without(name));

  it("is no obstacle to a conversion, which is granted with a warning", () => {
    expect([relying("convert").verdict, trouble(relying("convert"))]).toEqual(["grant", []]);
    expect([missing.verdict, trouble(missing)]).toEqual(["grant", [rule]]);
    expect(missing.minute?.because).toEqual([rule]);
    expect(found(missing, rule)).toMatchObject({ status: "broken", else: "warn" });
  });

  it("holds where it was done on the day of the meeting", () => {
    const sameDay = plus(step(name, { on: "2026-08-04" }));
    expect(trouble(relying("convert", (steps) => sameDay(without(name)(steps))))).toEqual([]);
  });
});
