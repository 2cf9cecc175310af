import { expect, it } from "vitest";
import { witness } from "./child.js";

// Two reviews for each of the number, and the 53 other steps of the career. The door takes 100,000 minutes and no more.
it.each([
  ["2,053 minutes, audited too", 1_000],
  ["99,999 minutes", 49_973],
])("a lawful file of %s fits on a small stack", async (_, more) => {
  const setting = { input: ["import", "io", `long=${more}`] };
  const small = await witness({ flags: ["--stack-size=200"], ...setting });
  expect(small.bytes).toBe((await witness(setting)).bytes);
});
