import { expect, it } from "vitest";
import { watched } from "./watch.js";

const changed = Object.prototype as { polluted?: unknown };

it("a language that something was added to is noticed, and one that was put right again is not", () => {
  const unpolluted = watched();
  Object.defineProperty(changed, "polluted", { value: 1, configurable: true });
  try {
    expect(unpolluted).toThrow();
  } finally {
    delete changed.polluted;
  }
  expect(unpolluted).not.toThrow();
});
