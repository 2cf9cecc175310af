import { expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { history } from "../../support/bend.js";
import { before, step } from "../../support/career.js";

const entrusted = [...before("entrust"), step("entrust")];
const done = (...steps: readonly Step[]) => history([...entrusted, ...steps]).cooperating.map((one) => one.done);
const by = step("entrust").to;

it("what was entrusted is on file with nothing done", () => {
  const { body, duties } = history(entrusted).cooperating[0] ?? {};
  expect({ body, duties, done: done() }).toEqual({ body: by, duties: ["examination", "opinions", "poll"], done: [[]] });
});

it("a duty is done when the cooperating body first acts on it, and not when another body does", () => {
  expect(done(step("examine"))).toEqual([[]]);
  expect(done(step("talk", { on: "2023-08-02", by }))).toEqual([[]]);
  expect(done(step("examine", { by }))).toEqual([["examination"]]);
  expect(done(step("examine", { by }), step("examine", { by }))).toEqual([["examination"]]);
  expect(done(step("examine", { by: { ...by, kind: "general-branch" } }))).toEqual([[]]);
});

it("what was entrusted runs on through the stages", () => {
  const [first] = history(before("convert")).cooperating;
  expect(first).toEqual({
    body: by,
    duties: ["examination", "opinions", "poll"],
    done: ["examination", "opinions", "poll"],
  });
});

it("what is entrusted to a body later is added to what it has, and what it has done stays done", () => {
  const more = step("entrust", { duties: ["poll", "contact"] });
  const other = step("entrust", { to: { ...by, id: "b-77" }, duties: ["notice"] });
  expect(history([...entrusted, other, step("examine", { by }), more]).cooperating).toEqual([
    { body: other.to, duties: ["notice"], done: [] },
    { body: by, duties: ["examination", "opinions", "poll", "contact"], done: ["examination"] },
  ]);
});
