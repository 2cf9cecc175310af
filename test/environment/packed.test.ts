import { existsSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { witness } from "./child.js";
import {
  binaryOf,
  bundle,
  copyAlone,
  hardest,
  installed,
  madeFolder,
  nodeOf,
  type Packed,
  printedBy,
} from "./packed.js";
import type { Run } from "./run.js";

const input = ["import", "io", "testing", "thorough"];
const own = Number.parseInt(process.versions.node, 10);
const platform = `${process.platform}-${process.arch}`;
const isLinux = platform === "linux-x64"; // what else it runs on comes as a package for Linux on x64 alone
const majors = isLinux ? [...new Set([own, 20, 22, 24])] : [own];

const top = madeFolder();
const bare = madeFolder(); // elsewhere, for packages are looked for in the folders above
let folder: URL;
let packed: Packed;
let reference: Run;
beforeAll(async () => {
  ({ folder, packed } = await installed(top));
  copyAlone(top, bare);
  reference = await witness({ input });
});
afterAll(() => {
  for (const one of [top, bare]) rmSync(one, { recursive: true, force: true });
});

it("what is tested is what was packed, and nothing of the repository", () => {
  expect(existsSync(new URL("../../node_modules/fazhan/dist/index.js", folder))).toBe(true);
  expect(existsSync(new URL("../../node_modules/fazhan/src", folder))).toBe(false);
});

it("the tarball has what a consumer needs, in 350 kB", () => {
  const folders = new Set(packed.files.map(({ path }) => path.replace(/^dist\/[\w.-]+\.(d\.c?ts|c?js)$/, "dist/*.$1")));
  const dist = ["cjs", "d.cts", "d.ts", "js"].map((kind) => `dist/*.${kind}`);
  expect([...folders].sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", ...dist, "package.json"]);
  expect(packed.size).toBeLessThan(350_000);
});

it("no link of the README in the tarball leads to a file that is not in it", () => {
  const readme = readFileSync(`${top}/node_modules/fazhan/README.md`, "utf8");
  const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, to = ""]) => to);
  expect(links.filter((to) => !/^https:/.test(to) && !packed.files.some(({ path }) => path === to))).toEqual([]);
  expect(readme).toMatch(/^# fazhan.*npm install fazhan/s);
});

describe.concurrent.each(majors)("the packed tarball on Node %i", (major) => {
  let node: string;
  beforeAll(async () => {
    node = major === own ? process.execPath : await nodeOf(top, major);
  });

  it.each(["import", "require"])("says the same bytes by %s", async (how) => {
    const { bytes, proof } = await witness({ node, folder, input: [how, ...input.slice(1)] });
    expect(proof.node).toMatch(new RegExp(`^${major}\\.`));
    expect(bytes).toBe(reference.bytes);
  });

  it("says the same bytes in the hardest surroundings", async () => {
    const { bytes, proof } = await witness({ ...hardest, node, folder, input });
    expect(proof).toMatchObject({ frozen: true, proto: "ERR_PROTO_ACCESS", eval: "EvalError", locale: "ar-EG" });
    expect(bytes).toBe(reference.bytes);
  });

  it("touches no clock, no chance, no locale, no environment and no network", async () => {
    const { touched } = await witness({ node, folder, preloads: ["trap/set.mjs"] });
    expect(touched.map(({ touched: all }) => all)).toEqual([{}, {}]);
  });
});

const load = (how: string): string => `const { scenario, walk, careers, bent } = ${how};
  console.log(typeof scenario, typeof walk);
  for (const draw of [careers, bent]) try { draw() } catch (error) { console.log(error.message) }`;

it.each(["await import('fazhan/testing')", "require('fazhan/testing')"])(
  "without fast-check %s loads, and only what draws says that it is missing",
  async (how) => {
    const flag = how.startsWith("await") ? "--input-type=module" : "--input-type=commonjs";
    const missing = "careers are drawn by fast-check, which is not installed: npm install --save-dev fast-check";
    const printed = await printedBy(bare, process.execPath, flag, "--eval", load(how));
    expect(printed).toBe(`function function\n${missing}\n${missing}\n`);
  },
);

const runtimes = [
  ["bun", "@oven/bun-linux-x64@1", "@oven/bun-linux-x64/bin/bun", ["run"]],
  ["deno", "@deno/linux-x64-glibc@2", "@deno/linux-x64-glibc/deno", ["run", "--allow-all"]],
] as const;

describe.runIf(isLinux).concurrent("the packed tarball", () => {
  it.each(runtimes)("says the same bytes on %s", async (_, name, path, words) => {
    const program = await binaryOf(top, name, path);
    const script = fileURLToPath(new URL("witness.mjs", folder));
    expect(await printedBy(top, program, ...words, script, ...input)).toBe(reference.bytes);
  });

  it("says the same on workerd as on Node, bundled for a worker and without fast-check", async () => {
    const workerd = await binaryOf(top, "@cloudflare/workerd-linux-64@1", "@cloudflare/workerd-linux-64/bin/workerd");
    await bundle(top, bare);
    const run = "import('./worker.mjs').then((worker) => worker.default.test())";
    const expected = await printedBy(bare, process.execPath, "--eval", run);
    expect(expected).toMatch(/ member\n.*which is not installed/s);
    expect(await printedBy(bare, workerd, "test", "worker.capnp")).toBe(expected);
  });
});
