import { describe, expect, it } from "vitest";
import { plus, relying, without } from "../support/bend.js";
import { found, step, trouble } from "../support/career.js";
import { told } from "../support/told.js";

describe.each([
  ["oath.sworn", "swear", "2025-09-30", "2025年9月30日"],
  ["observation.made", "observe", "2026-02-04", "2026年2月4日"],
  ["placement.made", "place", "2025-09-15", "2025年9月15日"],
] as const)("%s", (rule, name, english, chinese) => {
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

  it("says in both languages when it was, or that it was not", () => {
    const { en, zh } = told(found(relying("convert"), rule));
    expect(en).toContain(english);
    expect(zh).toContain(chinese);
    expect(told(found(missing, rule)).en).toContain("not on file");
  });
});
