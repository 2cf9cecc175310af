import { join } from "node:path";
import { expect, it } from "vitest";
import { clientsOf, under } from "../src/clients.js";
import { withMachine } from "../src/machine.js";
import { career } from "../src/made-up.js";
import { reminders } from "./support/ask.js";
import { dyingAt, linesOf, logging } from "./support/dies-once.js";
import { inProcess } from "./support/in-process.js";

const steps = await career();
const program = new URL("support/logging-worker.ts", import.meta.url);

it("a worker killed between judging and storing leaves nothing, and the next one stores once", () =>
  withMachine(async ({ engine, folder, startWorker }) => {
    const log = join(folder, "judged.log");
    const file = clientsOf(engine).dossier("f-1");
    const deaths = new Set([1, 3, 20, 56]); // the line of the log that is the last of a worker
    let worker = await startWorker({ program, env: dyingAt(log, 1) });
    let killed = 0;
    for (const [seen, step] of steps.entries()) {
      const answer = file.submit({ step, seen, today: step.on }).then(({ version }) => version);
      for (let version: number | undefined; version === undefined; ) {
        version = await Promise.race([answer, worker.ended.then(() => undefined)]);
        if (version !== undefined) {
          expect(version).toBe(seen + 1);
          continue;
        }
        expect(worker.process.signalCode).toBe("SIGKILL");
        expect(deaths.delete(linesOf(log).length)).toBe(true);
        killed += 1;
        const [next] = deaths;
        worker = await startWorker({ program, env: next === undefined ? logging(log) : dyingAt(log, next) });
      }
    }
    expect(killed).toBe(4);
    expect(linesOf(log)).toHaveLength(55 + 4); // each death cost one judgment more
    expect((await file.read()).minutes).toEqual(inProcess(steps));
    await reminders(engine, 0, { status: "scheduled" });
  }));

it("worker and server killed between judging and storing: the request, made again, is filed once", () =>
  withMachine(async ({ engine, folder, startWorker }) => {
    const log = join(folder, "judged.log");
    const worker = await startWorker({ program, env: dyingAt(log, 1) });
    const file = clientsOf(engine).dossier("f-1");
    const request = { step: steps[0], seen: 0, today: "2023-05-08" };
    const lost = file.submit(request, under("r-1")).then(
      () => "answered",
      () => "lost",
    );
    await worker.ended;
    await engine.kill();
    expect(await lost).toBe("lost");
    await engine.start();
    await startWorker({ program, env: logging(log) });
    expect(await file.submit(request, under("r-1"))).toMatchObject({ verdict: "grant", version: 1 });
    expect(linesOf(log)).toEqual(["grant 1", "grant 1"]); // judged twice
    expect((await file.read()).minutes).toEqual(inProcess(steps.slice(0, 1)));
    await reminders(engine, 1, { status: "scheduled" });
  }));
