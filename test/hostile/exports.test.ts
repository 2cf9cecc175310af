import { afterAll, beforeAll, expect, it } from "vitest";
import { data, doors, entries } from "./doors.js";

const exported = Object.entries(entries).flatMap(([entry, names]) =>
  Object.keys(names).map((name) => `${entry}.${name}`),
);
/** All that is exported as data; schemas are objects of zod, and too large to be written out. */
const told = () => JSON.stringify(entries, (key, value) => (key.endsWith("Schema") ? key : value));
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
