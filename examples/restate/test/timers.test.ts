import { afterAll, beforeAll, expect, it } from "vitest";
import { clientsOf } from "../src/clients.js";
import { type Machine, startMachine, withMachine } from "../src/machine.js";
import { career } from "../src/made-up.js";
import { until } from "../src/until.js";
import { reminders, remindersNow } from "./support/ask.js";

const [apply, talk, recognize, mentors, record, entrust, examine, again] = await career();
const files = Array.from({ length: 20 }, (_, at) => `f-${at}`);

/** The reminders of a file up to its recognition: to have it filed, and to examine the activist. */
const two = ["recognition.filed-within-a-month 2023-08-03", "cultivation.reviewed 2024-01-03"];

let shared: Machine;
beforeAll(async () => {
  shared = await startMachine();
  await shared.startWorker();
});
afterAll(() => shared.stop());

it("a later minute replaces the timer of a deadline, and one that meets it cancels it", async () => {
  const { engine } = shared;
  const file = clientsOf(engine).dossier("moved");
  const waiting: (readonly string[])[] = [];
  for (const step of [apply, talk, recognize, mentors, record, entrust, examine, again]) {
    await file.submit({ step, today: step?.on ?? "" });
    const { timers } = await file.read();
    await reminders(engine, timers.length, { file: "moved", status: "scheduled" }); // what the engine waits for, and no more
    waiting.push(timers);
  }
  expect(waiting).toEqual([
    ["talk.within-a-month 2023-06-08"],
    [],
    two.toSorted(),
    two.toSorted(),
    ["cultivation.reviewed 2024-01-03"],
    ["cultivation.reviewed 2024-01-03"],
    ["cultivation.reviewed 2024-07-02"],
    ["cultivation.reviewed 2025-01-02"],
  ]);
});

it("a deadline that has passed is reminded of once, also where the file grows afterwards", async () => {
  const { engine } = shared;
  const file = clientsOf(engine).dossier("late");
  for (const step of [apply, talk, recognize]) {
    await file.submit({ step, today: "2024-03-01" }); // typed in months later
    await until(
      () => file.read(),
      ({ timers }) => timers.length === 0,
    );
  }
  const { reminded } = await file.read();
  expect(reminded.map(({ id }) => id).toSorted()).toEqual(["talk.within-a-month 2023-06-08", ...two].toSorted());
  await file.submit({ step: mentors, today: "2024-03-01" }); // which meets none of them
  expect(await file.read()).toMatchObject({ timers: [], reminded });
});

it("nobody outside reminds a file", async () => {
  const { engine } = shared;
  const body = JSON.stringify({ id: "talk.held 2023-06-08", rule: "talk.held", due: "2023-06-08" });
  const call = { method: "POST", body, headers: { "content-type": "application/json" } };
  const answer = await fetch(`${engine.ingress}/dossier/outside/remind`, call);
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining("not public")]);
  expect(await clientsOf(engine).dossier("outside").read()).toMatchObject({ reminded: [] });
});

/**
 * Kills the worker and then the server with forty timers pending, and starts both again. Where the machine was so slow
 * that one of the timers came due before, nothing was shown, and the answer is `undefined`.
 */
const killedWithTimersPending = async ({ engine, startWorker }: Machine, day: number) => {
  const { dossier } = clientsOf(engine);
  const env = { DAY: `${day}` };
  const worker = await startWorker({ env });
  for (const step of [apply, talk, recognize]) {
    await Promise.all(files.map((file) => dossier(file).submit({ step, today: step?.on ?? "" })));
  }
  await worker.kill(); // from here on, nobody can be reminded
  await reminders(engine, 40);
  const pending = await remindersNow(engine, { status: "scheduled" });
  await engine.kill();
  await engine.start();
  await startWorker({ env });
  const after = await Promise.all(
    files.map((file) =>
      until(
        () => dossier(file).read(),
        ({ timers }) => timers.length === 0,
      ),
    ),
  );
  await reminders(engine, 40, { status: "completed" });
  return pending === 40 ? after.map(({ reminded }) => reminded.map(({ id }) => id)) : undefined;
};

it("the server is killed with forty timers pending, and each of them fires once", async () => {
  let reminded: readonly (readonly string[])[] | undefined;
  for (let day = 20; reminded === undefined; day *= 2) {
    reminded = await withMachine((machine) => killedWithTimersPending(machine, day));
  }
  expect(reminded).toEqual(files.map(() => two));
});
