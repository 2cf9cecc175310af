import { execFile, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);
const checker = fileURLToPath(new URL("../vectors/check.py", import.meta.url));

it("python3 is on this machine: without it nobody reads the vectors a second time", () => {
  expect(spawnSync("python3", ["--version"]).status, "python3 was not found: install it, or run another tier").toBe(0);
});

describe("a second reading of the vectors in Python", () => {
  it("finds the same of every vector as the library", async () => {
    expect((await run("python3", [checker])).stdout).toMatch(/^\d+ vectors, 0 differences\n$/);
  });

  it("differs from the vectors with any one of twelve or more wrong formulas", async () => {
    const { stdout } = await run("python3", [checker, "--zoo"]);
    expect(stdout).toMatch(/^(1[2-9]|[2-9]\d) wrong formulas, 0 unnoticed$/m);
  });

  it("fails and says where, if a formula is wrong", async () => {
    await expect(run("python3", [checker, "--mutant", "places-pooled"])).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^poll\.both\./m),
    });
  });
});
