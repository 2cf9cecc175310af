import { describe, expect, it } from "vitest";
import type { Body } from "../../../src/domain/body.js";
import { replay } from "../../../src/engine/replay.js";
import { competent } from "../../../src/rules/body.js";
import { choice } from "../../../src/rules/terms.js";
import { step } from "../../support/career.js";

const committee: Body = { kind: "committee", id: "c-4" };
const actingIn = (holder: Body, by: Body) =>
  competent.measure(
    { dossier: { ...replay([]), holder }, step: step("talk", { by }) } as never,
    { approval: { by: choice("committee") } } as never,
    "1991-01-01",
  );

describe("a body acts for the holder", () => {
  it("only where it is of the same kind, even under the same id", () => {
    expect(actingIn({ kind: "temporary", id: "x" }, { kind: "temporary", id: "x" })).toMatchObject({
      is: "receiver",
    });
    expect(actingIn({ kind: "branch", id: "x" }, { kind: "temporary", id: "x" })).toMatchObject({ is: undefined });
  });

  it("also where it is a committee that took the application", () => {
    expect(actingIn(committee, committee)).toMatchObject({ is: "receiver" });
  });
});

it("where nobody holds the file a branch awaits the application, and any other body may not act", () => {
  const measured = { step: "talk", may: ["holder"], is: undefined, holder: undefined };
  expect(competent.require({ ...measured, by: "branch" })).toEqual({ awaits: [{ step: "apply" }] });
  expect(competent.require({ ...measured, by: "committee" })).toBe(false);
});
