import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { minutesFrom } from "../../src/io/index.js";
import { step } from "../support/career.js";

const line = `${JSON.stringify({ ...step("waive"), step: "waive", on: "2026-09-21", by: { kind: "committee", id: "c-4" }, rule: "a.b", reason: "given" })}\n`;

/** What is alive, in bytes. */
const alive = (): number => {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed;
};

it("of a stream of 200,000 lines a quarter at most stays in memory", async () => {
  const chunk = new TextEncoder().encode(line.repeat(100));
  const source = async function* () {
    for (let at = 0; at < 2_000; at++) yield chunk;
  };
  const measured: number[] = [];
  let count = 0;
  for await (const { ok } of minutesFrom(source())) if (ok && ++count % 50_000 === 0) measured.push(alive());
  expect(count).toBe(200_000);
  const read = 150_000 * line.length; // between the first measuring and the last
  expect((measured.at(-1) ?? 0) - (measured[0] ?? 0)).toBeLessThan(read / 4);
});
