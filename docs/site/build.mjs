// @ts-check
// Builds everything that the site shows: the library and the page for the clerk where they are not built or older than their sources,
// then the guides, the tables and the playground by VitePress, the API by TypeDoc. Ends with a look at every link of what was built.
//
//   node build.mjs [--base /fazhan/]
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { brokenLinks } from "./links.mjs";

const { values } = parseArgs({ options: { base: { type: "string", default: "/" } } });
const site = fileURLToPath(new URL(".", import.meta.url));
const root = join(site, "../..");
const page = join(root, "examples/page");

/** @param {string} folder @param {string} command @param {...string} words */
const run = (folder, command, ...words) => execFileSync(command, words, { cwd: folder, stdio: "inherit" });

/** The time of the newest file in a folder. @param {string} folder */
const newest = (folder) =>
  Math.max(...readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, String(name))).mtimeMs));

/** @param {string} built @param {...string} sources */
const isOlder = (built, ...sources) =>
  !existsSync(built) || sources.some((one) => statSync(built).mtimeMs < newest(one));

/** @param {string} folder */
const install = (folder) => existsSync(join(folder, "node_modules")) || run(folder, "npm", "ci");

install(root);
if (isOlder(join(root, "dist/index.js"), join(root, "src"))) run(root, "npm", "run", "build");

const pageFile = join(page, "dist/index.html");
if (isOlder(pageFile, join(page, "src"), join(root, "dist"))) {
  install(page);
  run(page, "npm", "run", "build");
}

run(site, "npx", "vue-tsc", "--noEmit");
run(site, "npx", "vitepress", "build", "--base", values.base);
run(root, "npx", "typedoc", "--options", "docs/typedoc.json", "--out", join(site, "dist/api"));
cpSync(pageFile, join(site, "dist/page/index.html"));

const broken = brokenLinks(join(site, "dist"), values.base);
for (const { page, link } of broken) console.error(`${page}: ${link} leads nowhere`);
process.exitCode = broken.length > 0 ? 1 : 0;
