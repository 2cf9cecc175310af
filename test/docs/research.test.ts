import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("every anchor of the research page that a source file cites exists, and every question that a page cites", () => {
  const headings = readFileSync("docs/research.md", "utf8").match(/(?<=^#+ ).+$/gm) ?? [];
  const anchors = headings.map((heading) => heading.toLowerCase().replaceAll(" ", "-"));
  const cited = readdirSync("src", { recursive: true, encoding: "utf8" }).flatMap((file) =>
    !file.endsWith(".ts") ? [] : (readFileSync(`src/${file}`, "utf8").match(/(?<=research\.md#)[\w-]+/g) ?? []),
  );
  expect(cited.length).toBeGreaterThan(0);
  const pages = ["docs/rows.json", "test/differential/README.md"].map((page) => readFileSync(page, "utf8")).join();
  const asked = (pages.match(/\bQ\d+/g) ?? []).map((question) => question.toLowerCase());
  expect([...cited, ...asked].filter((anchor) => !anchors.includes(anchor))).toEqual([]);
});
