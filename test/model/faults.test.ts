import { describe, expect, it } from "vitest";
import { faults, found } from "./faults.js";

describe("a seeded fault is found by the search", () => {
  it.each(Object.entries(faults))("%s", (_, fault) => {
    expect(found(fault)).toBe(fault.breaks);
  });
});
