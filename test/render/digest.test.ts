import { describe, expect, it } from "vitest";
import { shortened } from "../../src/render/digest.js";

it("a text of up to 200 letters stands for itself", () => {
  for (const text of ["", "f-1", "a".repeat(200)]) expect(shortened(text)).toBe(text);
});

describe("of a longer text stand its length and what its letters hash to, forwards and backwards:", () => {
  it.each([
    ["201 of one letter", "a".repeat(201), "c9-876056a4-876056a4"],
    ["one other at the end", `${"a".repeat(200)}b`, "c9-8a605b5d-4c78bc4d"],
    ["one other at the start", `b${"a".repeat(200)}`, "c9-4c78bc4d-8a605b5d"],
    ["201 Chinese letters", "暂".repeat(201), "c9-ede8e0c5-ede8e0c5"],
  ])("%s", (_, text, digest) => {
    expect(shortened(text)).toBe(digest);
  });
});
