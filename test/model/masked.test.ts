import { describe, expect, it } from "vitest";
import { found, masked } from "./faults.js";

describe("a fault that is masked", () => {
  it.each(Object.entries(masked))("%s", (_, fault) => {
    expect(found(fault)).toBeUndefined();
    expect(fault.by).not.toBe("");
  });
});
