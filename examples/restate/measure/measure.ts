// How far one machine goes: audits and submits in one process, in two, and through the engine. Figures, and no claims.
import { fork } from "node:child_process";
import { once } from "node:events";
import { stat } from "node:fs/promises";
import { availableParallelism, cpus, loadavg } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { clientsOf, under } from "../src/clients.js";
import { type Machine, withMachine } from "../src/machine.js";
import { career, writeCounty } from "../src/made-up.js";
import { office } from "../src/office.js";
import { partsOf } from "../src/parts.js";

/** Enough that what the compiler of the first seconds takes weighs little. */
const files = 48_000;

const counted = z.object({ done: z.number(), seconds: z.number(), cpu: z.number() });

/** What processes did side by side: the sum of it, in the time of the slowest. */
const inProcesses = async (...runs: readonly (readonly string[])[]) => {
  const answers = await Promise.all(
    runs.map(async (args) => {
      const child = fork(new URL("one-process.ts", import.meta.url), args, { execArgv: ["--import", "tsx"] });
      const [[answer]] = await Promise.all([once(child, "message"), once(child, "exit")]);
      return counted.parse(answer);
    }),
  );
  const sum = (key: "done" | "cpu") => answers.reduce((all, answer) => all + answer[key], 0);
  return { done: sum("done"), seconds: Math.max(...answers.map(({ seconds }) => seconds)), cpu: sum("cpu") };
};

const timed = async (task: () => Promise<number>) => {
  const began = performance.now();
  const done = await task();
  return { done, seconds: (performance.now() - began) / 1_000 };
};

const show = (what: string, unit: string, { done, seconds, cpu }: { done: number; seconds: number; cpu?: number }) => {
  const perSecond = Math.round(done / seconds);
  const byCpu = cpu === undefined ? "" : `, ${Math.round(done / cpu)} for a second of a core`;
  console.log(`${what}: ${done} ${unit} in ${seconds.toFixed(1)} s, ${perSecond} a second${byCpu}`);
};

const measure = async ({ engine, folder, startWorker }: Machine): Promise<void> => {
  const path = join(folder, "county.ndjson");
  await writeCounty(path, files, office.policy);
  const { size } = await stat(path);
  console.log(
    `${availableParallelism()} cores of ${cpus()[0]?.model}, node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`,
  );
  console.log(`${files} files of ${(size / files / 1_000).toFixed(1)} kB`);
  const runs = (parts: Awaited<ReturnType<typeof partsOf>>) =>
    parts.map(({ start, end }) => ["audit", path, `${start}`, `${end}`]);
  show("audit, one process", "files", await inProcesses(...runs(await partsOf(path, size))));
  show("audit, two processes", "files", await inProcesses(...runs(await partsOf(path, Math.ceil(size / 2)))));
  show("submit, one process", "steps", await inProcesses(["submit", "600"]));
  show("submit, two processes", "steps", await inProcesses(["submit", "300"], ["submit", "300"]));

  await startWorker();
  const { county, dossier } = clientsOf(engine);
  const audit = async () => (await county("c-1").audit({ path, size: 2 ** 19, window: 4 }, under("c-1"))).files;
  show("audit, the engine and one worker", "files", await timed(audit));
  const steps = await career();
  const keep = async (name: string): Promise<void> => {
    for (const step of steps) await dossier(name).submit({ step, today: step.on });
  };
  const filed = async (files: number): Promise<number> => {
    await Promise.all(Array.from({ length: files }, (_, at) => keep(`${files}-${at}`)));
    return files * steps.length;
  };
  show("submit, the engine and one worker, one file after another", "steps", await timed(() => filed(1)));
  show("submit, the engine and one worker, forty files at once", "steps", await timed(() => filed(40)));
};

await withMachine(measure);
