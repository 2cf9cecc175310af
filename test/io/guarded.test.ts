import { expect, it } from "vitest";
import { minuteSchema, stepSchema, termsSchema } from "../../src/io/index.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { dossierOf, step } from "../support/career.js";

const throwing = (): never => {
  throw new Error("looked into");
};

it.each([
  ["a step", stepSchema, step("apply")],
  ["a minute", minuteSchema, dossierOf([step("apply")]).minutes[0]],
  ["terms", termsSchema, migrantWorkers.termsOn("2026-06-01")],
])("the schema of %s takes a copy of it, calls nothing in it, and does not throw", (_, schema, data) => {
  const taken = schema.safeParse(data);
  expect(taken).toEqual({ success: true, data });
  expect(taken.data).not.toBe(data);
  expect(
    schema.safeParse({
      ...data,
      get more() {
        return throwing();
      },
    }).success,
  ).toBe(false);
  expect(schema.safeParse(new Proxy({}, { get: throwing, ownKeys: throwing })).success).toBe(false);
});
