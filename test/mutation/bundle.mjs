// The unit tests and the instrumented src as one script, in which no module is evaluated before it is asked for.
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Tests import the package by its own name; here it is the src that was instrumented. */
const alias = Object.fromEntries(
  ["", "/io", "/policies", "/render", "/testing"].map((path) => [
    `fazhan${path}`,
    `./src${path.replace("policies", "policy")}/index.ts`,
  ]),
);

const setup = `export const setup = () => require("./test/support/seed.ts");\n`;

/** A module reads files beside it, so each keeps its own address in the bundle. @type {import("esbuild").Plugin} */
const addresses = {
  name: "addresses",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/](test|docs)[\\/].*\.(ts|mjs)$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replaceAll("import.meta.url", `"${pathToFileURL(path).href}"`),
      loader: "ts",
    })),
};

/**
 * The text of a script that evaluates to `{ setup, files }`: what sets the seed of properties, as `setupFiles` of vitest
 * does, and by the path of each test file, what loads it.
 * @param {string} root
 * @param {readonly string[]} files
 */
export const bundle = async (root, files) => {
  const loaders = files.map((file) => `"${file}": () => require("./${file}"),`);
  const { outputFiles } = await build({
    stdin: { contents: `${setup}export const files = {\n${loaders.join("\n")}\n};`, resolveDir: root },
    absWorkingDir: root,
    alias,
    bundle: true,
    format: "cjs",
    logLevel: "error",
    packages: "external",
    platform: "node",
    plugins: [addresses],
    target: "node20",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
};
