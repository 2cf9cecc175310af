import { beforeAll, describe, expect, it } from "vitest";
import { witness } from "./child.js";
import type { Run } from "./run.js";

let plain: Run;
beforeAll(async () => {
  plain = await witness();
});

it("the plain run says something of every export, and has no setting", () => {
  expect(plain.bytes.split("\n").length).toBeGreaterThan(80);
  expect(plain.proof).toMatchObject({ frozen: false, proto: "nothing", eval: "nothing" });
});

it.concurrent("the same bytes by require as by import", async () => {
  expect((await witness({ input: ["require", "io", "testing"] })).bytes).toBe(plain.bytes);
});

const flags = [
  ["--frozen-intrinsics", { frozen: true }],
  ["--disable-proto=throw", { proto: "ERR_PROTO_ACCESS" }],
  ["--disallow-code-generation-from-strings", { eval: "EvalError" }],
  ["--stack-size=200", { depth: expect.toSatisfy((depth: number) => depth < plain.proof.depth / 3) }],
] as const;

describe.concurrent("the same bytes with", () => {
  it.each(flags)("%s", async (flag, proof) => {
    const run = await witness({ flags: [flag] });
    expect(run.proof).toMatchObject(proof);
    expect(run.bytes).toBe(plain.bytes);
  });

  it("--stack-size=200, for a lawful file of 4,000 minutes", async () => {
    const input = ["import", "io", "long=2000"];
    const small = await witness({ flags: ["--stack-size=200"], input });
    expect(small.bytes).toBe((await witness({ input })).bytes);
  });

  it("all of these flags at once", async () => {
    expect((await witness({ flags: flags.map(([flag]) => flag) })).bytes).toBe(plain.bytes);
  });
});
