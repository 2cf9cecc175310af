import { expect, it } from "vitest";
import { clientsOf, under } from "../src/clients.js";
import { type Machine, withMachine } from "../src/machine.js";
import { career } from "../src/made-up.js";
import { reminders } from "./support/ask.js";
import { inProcess } from "./support/in-process.js";

const steps = await career();
const day = "2026-10-01"; // made up, and after the last step of the career

/** Files the first steps of the career, each by somebody who saw the ones before it. */
const submitFirst = async (count: number, file: ReturnType<typeof fileIn>) => {
  for (const [seen, step] of steps.slice(0, count).entries()) await file.submit({ step, seen, today: step.on });
};

const fileIn = ({ engine }: Machine) => clientsOf(engine).dossier("f-1");

const refused = (error: unknown): string => String(error).replaceAll("\n", " ");

it("a file of the engine is the file of one process, step by step", () =>
  withMachine(async (machine) => {
    await machine.startWorker();
    const file = fileIn(machine);
    await submitFirst(steps.length, file);
    expect(steps).toHaveLength(55);
    expect(await file.read()).toMatchObject({ minutes: inProcess(steps), stage: "member", timers: [], reminded: [] });
    await reminders(machine.engine, 0, "scheduled");
  }));

it("a replayed request answers the same and stores once, also after the server was killed", () =>
  withMachine(async (machine) => {
    await machine.startWorker();
    const file = fileIn(machine);
    const request = { step: steps[0], seen: 0, today: "2023-05-08" };
    const first = await file.submit(request, under("r-1"));
    const answers = await Promise.all(Array.from({ length: 20 }, () => file.submit(request, under("r-1"))));
    await machine.engine.kill();
    await machine.engine.start();
    answers.push(await file.submit(request, under("r-1")));
    expect(first).toMatchObject({ verdict: "grant", version: 1 });
    expect(answers).toEqual(answers.map(() => first));
    expect((await file.read()).minutes).toEqual(inProcess(steps.slice(0, 1)));
    await reminders(machine.engine, 1, "scheduled");
    // The same step under another key is another request, of somebody who did not see the minute.
    expect(await file.submit(request, under("r-2")).then(String, refused)).toMatch(/409.*file stale/);
  }));

it("of two requests that race on one file, one is filed and the other is stale", () =>
  withMachine(async ({ engine, startWorker }) => {
    await startWorker();
    const { dossier } = clientsOf(engine);
    const races = await Promise.all(
      Array.from({ length: 40 }, async (_, at) => {
        const request = { step: steps[0], seen: 0, today: day };
        const both = [1, 2].map(() =>
          dossier(`f-${at}`)
            .submit(request)
            .then(({ verdict }) => verdict, refused),
        );
        const answers = (await Promise.all(both)).sort();
        return { answers, minutes: (await dossier(`f-${at}`).read()).minutes.length };
      }),
    );
    const race = { answers: [expect.stringMatching(/409.*file stale/), "grant"], minutes: 1 };
    expect(races).toEqual(Array.from({ length: 40 }, () => race));
  }));

it("what is no step, and what is no request, is refused by its place, and nothing is stored", () =>
  withMachine(async (machine) => {
    await machine.startWorker();
    const file = fileIn(machine);
    await submitFirst(1, file);
    const nonsense = { step: { step: "talk", on: "yesterday", by: { kind: "branch" } }, today: day };
    expect(await file.submit(nonsense).then(String, refused)).toMatch(/400.*step\.on not-a-day/);
    const dateless = { step: steps[1], today: "soon" };
    expect(await file.submit(dateless).then(String, refused)).toMatch(/400.*ISO date/);
    expect((await file.read()).minutes).toHaveLength(1);
  }));

it("a barred step is answered, and leaves no minute", () =>
  withMachine(async (machine) => {
    await machine.startWorker();
    const file = fileIn(machine);
    await submitFirst(1, file);
    const before = await file.read();
    expect(await file.submit({ step: steps[2], seen: 1, today: day })).toMatchObject({ verdict: "bar", version: 1 });
    expect(await file.read()).toEqual(before);
  }));

it("a correction is one more minute, and moves the timer of what it corrects", () =>
  withMachine(async (machine) => {
    await machine.startWorker();
    const file = fileIn(machine);
    await submitFirst(1, file);
    expect((await file.read()).timers).toEqual(["talk.within-a-month 2023-06-08"]);
    const by = { kind: "branch", id: "b-17", fullMembers: 30 };
    const instead = { ...steps[0], on: "2023-05-18" };
    const correct = { step: "correct", on: "2023-05-20", by, minute: 0, instead, reason: "misread day" };
    expect(await file.submit({ step: correct, seen: 1, today: "2023-05-20" })).toMatchObject({ verdict: "grant" });
    const { minutes, timers } = await file.read();
    expect(minutes).toEqual(inProcess([steps[0], correct]));
    expect(timers).toEqual(["talk.within-a-month 2023-06-18"]);
    await reminders(machine.engine, 1, "scheduled");
  }));
