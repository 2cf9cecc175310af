import { afterAll, beforeAll, expect, it } from "vitest";
import { data, doors, entries } from "./doors.js";

const exported = Object.entries(entries).flatMap(([entry, names]) =>
  Object.keys(names).map((name) => `${entry}.${name}`),
);
const values: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(entries).flatMap(([entry, names]) =>
    Object.entries(names).map(([name, value]) => [`${entry}.${name}`, value]),
  ),
);

/** All data that is exported, every object in it written once: policies share most of theirs. */
const told = () => {
  const written = new Set();
  return JSON.stringify(
    data.map((name) => values[name]),
    (_, value) => (typeof value !== "object" || written.has(value) ? String(value) : written.add(value) && value),
  );
};
let before = "";

beforeAll(() => {
  before = told();
});

it("every export of every entry has its hostile case", () => {
  expect([...Object.keys(doors), ...data].sort()).toEqual([...exported].sort());
});

it.each(Object.entries(doors))("%s takes the arguments it is tried with", async (_, { call, args }) => {
  await expect((async () => (call as (...args: readonly unknown[]) => unknown)(...args))()).resolves.not.toThrow();
});

afterAll(() => {
  expect(told()).toBe(before); // tables, policies and calendars are what they were
});
