import {
  DeciderSpecification,
  ExpectedVersionConflictError,
  getInMemoryEventStore,
  IllegalStateError,
} from "@event-driven-io/emmett";
import { judge, replay, type Told } from "fazhan";
import { readStep } from "fazhan/io";
import { expect, it } from "vitest";
import { deciderOf, handlerOf, type Minuted } from "../src/decider.ts";
import { policy } from "../src/policy.ts";
import { career } from "./support/data.ts";

const by = { kind: "branch", id: "b-1", fullMembers: 12 } as const;
const places = { residence: "r-1", origin: "r-1" };
const person = { id: "p-1", born: "2000-03-15", floating: false, unit: "organized", places } as const;
const apply: Told = { step: "apply", on: "2026-06-01", by, person, venue: "unit" };
const talk: Told = { step: "talk", on: "2026-06-22", by };
const recognize: Told = { step: "recognize", on: "2026-07-06", by, recommendedBy: "members" };

/** The event that a step leaves on a file of other events. */
const minuted = (before: readonly Minuted[], step: Told): Minuted => {
  const { minute } = judge(policy, replay(before.map(({ data }) => data.minute)), step);
  return minute === undefined ? expect.fail("barred") : { type: "minuted", data: { minute } };
};

const given = DeciderSpecification.for(deciderOf(policy));
const take = (step: Told) => ({ type: "take" as const, data: { step } });
const applied = minuted([], apply);
const talked = minuted([applied], talk);

it("given nobody has applied, when somebody applies, then that is minuted", () => {
  given([]).when(take(apply)).then(applied);
});

it("given an application alone, when the person is to be recognized, then it is barred for want of a talk", () => {
  given([applied])
    .when(take(recognize))
    .thenThrows(IllegalStateError, ({ message }) => message.includes("talk.held"));
});

it("given the talk as well, when the person is to be recognized, then that is minuted", () => {
  given([applied, talked])
    .when(take(recognize))
    .then(minuted([applied, talked], recognize));
});

it("a career goes through the store of events in memory, and a step made out on an older file is a conflict", async () => {
  const events = getInMemoryEventStore();
  const handle = handlerOf(policy);
  const steps = career.map((data) => {
    const read = readStep(data);
    return read.ok ? read.step : expect.fail("not a step");
  });
  for (const [seen, step] of steps.entries()) await handle(events, "f-1", step, seen);
  await expect(handle(events, "f-1", talk, steps.length - 1)).rejects.toThrow(ExpectedVersionConflictError);
  await expect(handle(events, "f-1", apply, 0)).rejects.toThrow(ExpectedVersionConflictError);
  const { events: stream } = await events.readStream<Minuted>("file-f-1");
  expect(stream.map(({ data }) => data.minute.step)).toEqual(steps.map(({ step }) => step));
});
