import { readFileSync } from "node:fs";
import { expect, it, vi } from "vitest";
import { oneRule } from "./one-rule.js";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const code = read("./your-own-policy.ts");

it("the guide to a policy of one's own shows the code that is compiled and run here", () => {
  expect(read("../../docs/your-own-policy.md")).toContain(`\`\`\`ts\n${code}\`\`\``);
});

it("the policy that the guide defines from scratch is compiled and stands", () => {
  expect(read("../../docs/your-own-policy.md")).toContain(`\`\`\`ts\n${read("./one-rule.ts")}\`\`\``);
  expect(oneRule.spec.rules.map(({ id }) => id)).toContain("poll.pass-mark");
});

it("a county's overlay is written from scratch in under 40 lines", () => {
  const start = code.indexOf("const livedHere");
  expect(code.slice(start, code.indexOf("const file")).split("\n").length).toBeLessThan(40);
});

it("the county's own rule awaits what is not known, and its stricter mark defers", async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  await import("./your-own-policy.js");
  const [printed] = log.mock.calls.map(([text]) => String(text));
  vi.restoreAllMocks();
  expect(printed).toMatch(/^barred: admit on 2026-06-16/);
  expect(printed).toMatch(
    /\? residence\.one-year .*awaits apply \(person\.residenceSince\) {2}\[our-county Art\. 3, unverified\]/,
  );
  expect(printed).toMatch(/✗ poll\.pass-mark .*at least 85% must approve → defer/);
});
