import { createReadStream } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { clientsOf, under } from "../src/clients.js";
import { withMachine } from "../src/machine.js";
import { writeCounty } from "../src/made-up.js";
import { office } from "../src/office.js";
import { type Part, partsOf } from "../src/parts.js";
import { type Tally, tallyOf } from "../src/tally.js";
import { dyingAt, linesOf, logging } from "./support/dies-once.js";

const program = new URL("support/logging-worker.ts", import.meta.url);
const persons = Array.from({ length: 6_000 }, (_, at) => `p-${at}`);
const size = 2 ** 19;
const window = 4;
let folder: string;
let path: string;
let alone: Tally;
let parts: readonly Part[];
/** The part that each file is in. */
let partOfPerson: readonly number[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fazhan-county-"));
  path = join(folder, "county.ndjson");
  await writeCounty(path, persons.length, office.policy);
  alone = await tallyOf(createReadStream(path), office);
  parts = await partsOf(path, size);
  const bytes = await readFile(path);
  const lines = parts.map(({ start, end }) => bytes.subarray(start, end).toString().trimEnd().split("\n"));
  partOfPerson = lines.flatMap((inPart, part) => inPart.map(() => part));
});
afterAll(() => rm(folder, { recursive: true }));

it("one process finds something in most of the files, and not in all", async () => {
  expect(alone).toMatchObject({ files: 6_000, unreadable: 1 });
  expect(alone.irregular.length).toBeGreaterThan(3_000);
  expect(alone.irregular.length).toBeLessThan(6_000);
  expect(new Set(alone.irregular).size).toBe(alone.irregular.length);
  expect(parts.length).toBeGreaterThan(10 * window);
});

/** Every file was audited: some of those in the parts that were under way twice, and all others once. */
const expectEachOnceOrTwice = (log: string): void => {
  const times = new Map(persons.map((person) => [person, 0]));
  for (const person of linesOf(log)) times.set(person, (times.get(person) ?? 0) + 1);
  expect(times.size).toBe(6_000);
  expect(new Set(times.values())).toEqual(new Set([1, 2]));
  const again = new Set(partOfPerson.filter((_, at) => times.get(`p-${at}`) === 2));
  expect(again.size).toBeLessThanOrEqual(window);
};

it("a worker killed in the middle: nothing is lost, nothing counts twice, and the totals are those of one process", () =>
  withMachine(async ({ engine, startWorker }) => {
    const log = join(folder, "worker.log");
    const worker = await startWorker({ program, env: dyingAt(log, 2_345) });
    const { county } = clientsOf(engine);
    const audit = county("c-1").audit({ path, size, window }, under("c-1"));
    await Promise.race([audit, worker.ended]);
    expect([worker.process.signalCode, linesOf(log).length]).toEqual(["SIGKILL", 2_345]);
    await startWorker({ program, env: logging(log) });
    expect(await audit).toEqual(alone);
    expect(await county("c-1").progress()).toEqual({ done: parts.length, of: parts.length });
    expectEachOnceOrTwice(log);
  }));

it("worker and server killed in the middle: the request, made again, gets the totals of one process", () =>
  withMachine(async ({ engine, startWorker }) => {
    const log = join(folder, "server.log");
    const worker = await startWorker({ program, env: dyingAt(log, 3_456) });
    const { county } = clientsOf(engine);
    const ask = () => county("c-1").audit({ path, size, window }, under("c-1"));
    const lost = ask().then(
      () => "answered",
      () => "lost",
    );
    await Promise.race([lost, worker.ended]);
    expect([worker.process.signalCode, linesOf(log).length]).toEqual(["SIGKILL", 3_456]);
    await engine.kill();
    expect(await lost).toBe("lost");
    await engine.start();
    await startWorker({ program, env: logging(log) });
    expect(await ask()).toEqual(alone);
    expectEachOnceOrTwice(log);
  }));
