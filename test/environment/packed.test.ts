import { existsSync, rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { witness } from "./child.js";
import { hardest, installed, madeFolder, nodeOf } from "./packed.js";
import type { Run } from "./run.js";

const input = ["import", "io", "testing", "thorough"];
const own = Number.parseInt(process.versions.node, 10);
const platform = `${process.platform}-${process.arch}`;
const majors = [...new Set([own, 20, 22, 24])];
const isHere = (major: number): boolean => major === own || platform === "linux-x64";

const top = madeFolder();
let folder: URL;
let reference: Run;
beforeAll(async () => {
  folder = await installed(top);
  reference = await witness({ input });
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

it("what is tested is what was packed, and nothing of the repository", () => {
  expect(existsSync(new URL("../../node_modules/fazhan/dist/index.js", folder))).toBe(true);
  expect(existsSync(new URL("../../node_modules/fazhan/src", folder))).toBe(false);
});

describe.concurrent.each(majors.filter(isHere))("the packed tarball on Node %i", (major) => {
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

// A Node of another version comes as a package for Linux on x64 alone.
const missing = majors.filter((major) => !isHere(major));
describe.skipIf(missing.length === 0)(`on ${platform}`, () => {
  it.skip.each(missing)("NOT RUN: Node %i", () => {});
});
