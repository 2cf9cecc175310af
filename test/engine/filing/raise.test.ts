import { expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { replay } from "../../../src/engine/replay.js";
import { extra } from "../../rules/steps.js";
import { atHome, granted, history } from "../../support/bend.js";
import { before, step } from "../../support/career.js";

const [r, o] = ["r-440111", "o-430722"];
const notice = (objections: Step<"notice">["objections"], changes: Partial<Step<"notice">> = {}) =>
  extra("notice", { on: "2025-07-15", for: "admission", objections, ...changes });
const unsaid = (objections: Step<"notice">["objections"]) => notice(objections, { at: undefined } as never);
const move = (residence: string, on = "2025-07-15") => extra("transfer", { on, places: { residence, origin: o } });
/** At which places what stands was raised. */
const standing = (...more: readonly Step[]) =>
  history([...before("admit"), ...more]).raised.admission.map(({ places }) => places);

it("what is open or founded is raised at the places of the notice; other answers stand in nobody's way", () => {
  for (const one of ["open", "founded"] as const) expect(standing(notice(one))).toEqual([[r, o]]);
  for (const one of ["none", "unfounded", "immaterial"] as const) expect(standing(notice(one))).toEqual([]);
  const { objections: _, ...silent } = notice("none");
  expect(standing(silent as Step)).toEqual([[r, o]]); // it may have been anything
});

it("it stands at each of its places until a notice for the same step hung there, wherever the person lives by then", () => {
  const founded = notice("founded");
  expect(standing(founded, move("r-2"), notice("none"))).toEqual([[r]]);
  expect(standing(founded, move("r-2"), notice("none"), move(r), notice("none"))).toEqual([]);
  expect(standing(founded, notice("none", { at: ["origin"] }))).toEqual([[r]]);
  expect(standing(founded, notice("none", { for: "conversion" }))).toEqual([[r, o]]);
  expect(standing(founded, notice("open", { at: ["residence"] }), notice("none", { at: ["residence"] }))).toEqual([
    [o],
  ]);
  expect(standing(founded, notice("open"))).toEqual([[r, o]]); // the later in place of the earlier
});

it("it stands at the origin of a person who does not float, where nobody need be asked", () => {
  const home = extra("transfer", { on: "2025-07-15", places: { residence: r, origin: o }, floating: false });
  const founded = notice("founded", { at: ["origin"] });
  expect(standing(home, founded)).toEqual([[o]]);
  expect(standing(founded, home, notice("founded", { on: "2025-07-14", at: ["origin"] }))).toEqual([[o]]);
});

it("it stands after a change of stage, and not after a step down or in a new round", () => {
  const on = "2025-08-25";
  expect(standing(step("admit"), notice("founded", { on }), step("approve-admission"))).toEqual([[r, o]]);
  for (const out of [extra("step-down", { on }), extra("withdraw", { on }), step("apply", { on })])
    expect(standing(notice("founded"), out)).toEqual([]);
});

it("where nobody knows where a notice hung, it settles nothing, and one at both places settles what it raised", () => {
  expect(standing(unsaid("founded"), notice("none"))).toEqual([]);
  expect(standing(unsaid("founded"), notice("none", { at: ["origin"] }))).toEqual([[]]);
  expect(standing(notice("founded"), unsaid("none"))).toEqual([[r, o]]);
  expect(replay([granted(unsaid("founded"))]).raised.admission).toMatchObject([{ places: [] }]); // of nobody known
});

it("one that does not say where hung at the residence of a person who does not float, and in the one place there is", () => {
  const raised = (steps: readonly Step[], floating: boolean) =>
    history([
      ...steps.map((one) => (one.step === "apply" ? { ...one, person: { ...one.person, floating } } : one)),
      unsaid("founded"),
    ]).raised.admission.map(({ places }) => places);
  expect([raised(before("admit"), false), raised(atHome(before("admit")), true)]).toEqual([[[r]], [[o]]]);
});
