import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { exports: entries } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const names = Object.keys(entries)
  .filter((entry) => !entry.endsWith(".json"))
  .map((entry) => entry.replace(/^\./, "fazhan"));

/** What esbuild warns of when it bundles a program of somebody who uses the package. */
const warnings = async (contents: string, format: "esm" | "cjs") => {
  const built = await build({
    stdin: { contents, resolveDir: root, loader: "js" },
    bundle: true,
    write: false,
    minify: true,
    format,
    platform: "node",
    logLevel: "silent",
  });
  return built.warnings.map(({ text }) => text);
};

it("there are six entries", () => {
  expect(names).toEqual(["fazhan", "fazhan/policies", "fazhan/io", "fazhan/testing", "fazhan/render", "fazhan/office"]);
});

it.each(names)("esbuild bundles %s without a warning, imported or required", async (name) => {
  expect(await warnings(`import * as all from "${name}"; console.log(Object.keys(all));`, "esm")).toEqual([]);
  expect(await warnings(`console.log(Object.keys(require("${name}")));`, "cjs")).toEqual([]);
});

it("esbuild bundles a program that takes from several entries what it needs, without a warning", async () => {
  const program = `
    import { decide, replay } from "fazhan";
    import { submit } from "fazhan/io";
    import { migrantWorkers } from "fazhan/policies";
    console.log(decide, replay, submit, migrantWorkers);`;
  expect(await warnings(program, "esm")).toEqual([]);
  expect(await warnings(program, "cjs")).toEqual([]);
});

it.each(names)("a bare import of %s does nothing, and esbuild says so and nothing else", async (name) => {
  const ignored = [expect.stringMatching(/^Ignoring this import because .* was marked as having no side effects$/)];
  expect(await warnings(`import "${name}";`, "esm")).toEqual(ignored);
  // A module that looks for fast-check awaits it, and what awaits is not bundled to CommonJS, needed or not.
  if (name !== "fazhan/testing") expect(await warnings(`import "${name}";`, "cjs")).toEqual(ignored);
});
