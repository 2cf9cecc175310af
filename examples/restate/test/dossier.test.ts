import { afterAll, beforeAll, expect, it } from "vitest";
import { clientsOf, under } from "../src/clients.js";
import { type Machine, startMachine } from "../src/machine.js";
import { career } from "../src/made-up.js";
import { reminders } from "./support/ask.js";
import { inProcess } from "./support/in-process.js";

const steps = await career();
const day = "2026-10-01"; // made up, and after the last step of the career
const refused = (error: unknown): string => String(error).replaceAll("\n", " ");

let machine: Machine;
beforeAll(async () => {
  machine = await startMachine();
  await machine.startWorker();
});
afterAll(() => machine.stop());

const fileOf = (name: string) => clientsOf(machine.engine).dossier(name);

/** Files the first steps of the career, each by somebody who saw the ones before it. */
const submitFirst = async (count: number, file: ReturnType<typeof fileOf>): Promise<void> => {
  for (const [seen, step] of steps.slice(0, count).entries()) await file.submit({ step, seen, today: step.on });
};

const scheduled = (file: string, count: number) => reminders(machine.engine, count, { file, status: "scheduled" });

it("a file of the engine is the file of one process, step by step", async () => {
  const file = fileOf("whole");
  await submitFirst(steps.length, file);
  expect(steps).toHaveLength(55);
  expect(await file.read()).toMatchObject({ minutes: inProcess(steps), stage: "member", timers: [], reminded: [] });
  await scheduled("whole", 0);
});

it("a replayed request answers the same and stores once, also after the server was killed", async () => {
  const file = fileOf("replayed");
  const request = { step: steps[0], seen: 0, today: "2023-05-08" };
  const first = await file.submit(request, under("r-1"));
  const answers = await Promise.all(Array.from({ length: 20 }, () => file.submit(request, under("r-1"))));
  await machine.engine.kill();
  await machine.engine.start();
  answers.push(await file.submit(request, under("r-1")));
  expect(first).toMatchObject({ verdict: "grant", version: 1 });
  expect(answers).toEqual(Array.from({ length: 21 }, () => first));
  expect((await file.read()).minutes).toEqual(inProcess(steps.slice(0, 1)));
  await scheduled("replayed", 1);
  // The same step under another key is another request, of somebody who did not see the minute.
  expect(await file.submit(request, under("r-2")).then(String, refused)).toMatch(/409.*file stale/);
});

it("of two requests that race on one file, one is filed and the other is stale", async () => {
  const files = Array.from({ length: 40 }, (_, at) => `raced-${at}`);
  const request = { step: steps[0], seen: 0, today: day };
  const races = files.map(async (name) => {
    const both = [1, 2].map(() =>
      fileOf(name)
        .submit(request)
        .then(({ verdict }) => verdict, refused),
    );
    const answers = await Promise.all(both);
    return [answers.toSorted(), (await fileOf(name).read()).minutes.length];
  });
  expect(await Promise.all(races)).toEqual(files.map(() => [[expect.stringMatching(/409.*file stale/), "grant"], 1]));
});

it("what is not a step, and what is not a request, is refused by its place, and nothing is stored", async () => {
  const file = fileOf("refused");
  await submitFirst(1, file);
  const nonsense = { step: { step: "talk", on: "yesterday", by: { kind: "branch" } }, today: day };
  expect(await file.submit(nonsense).then(String, refused)).toMatch(/400.*step\.on not-a-day/);
  expect(await file.submit({ step: steps[1], today: "soon" }).then(String, refused)).toMatch(/400.*ISO date/);
  expect((await file.read()).minutes).toHaveLength(1);
});

it("a barred step is answered, and leaves no minute and no timer", async () => {
  const file = fileOf("barred");
  await submitFirst(1, file);
  const before = await file.read();
  expect(await file.submit({ step: steps[2], seen: 1, today: day })).toMatchObject({ verdict: "bar", version: 1 });
  expect(await file.read()).toEqual(before);
});

it("a correction is one more minute, and moves the timer of what it corrects", async () => {
  const file = fileOf("corrected");
  await submitFirst(1, file);
  expect((await file.read()).timers).toEqual(["talk.within-a-month 2023-06-08"]);
  const by = { kind: "branch", id: "b-17", fullMembers: 30 };
  const instead = { ...steps[0], on: "2023-05-18" };
  const correct = { step: "correct", on: "2023-05-20", by, minute: 0, instead, reason: "misread day" };
  expect(await file.submit({ step: correct, seen: 1, today: "2023-05-20" })).toMatchObject({ verdict: "grant" });
  const { minutes, timers } = await file.read();
  expect(minutes).toEqual(inProcess([steps[0], correct]));
  expect(timers).toEqual(["talk.within-a-month 2023-06-18"]);
  await scheduled("corrected", 1);
});
