import { describe, expect, it } from "vitest";
import { type Body, bodyKinds, isBranch } from "../../../src/domain/body.js";
import { toABranch } from "../../../src/rules/transfer.js";
import { before as upTo, decided } from "../../support/career.js";
import { outcome } from "../judging.js";
import { extra } from "../steps.js";

const hand = (kind: Body["kind"], past = upTo("examine", 1), on = "2024-03-04") =>
  decided(past, extra("transfer", { on, to: { kind, id: "b-55" } }));

describe("transfer.to-a-branch", () => {
  it.each(["branch", "floating-branch"] as const)("a %s receives the file", (kind) => {
    expect(outcome(hand(kind), toABranch.id)).toEqual(["holds", "grant"]);
  });

  it.each(bodyKinds.filter((kind) => !isBranch(kind)))("handed to a %s this rule alone bars", (kind) => {
    expect(outcome(hand(kind), toABranch.id)).toEqual(["broken", "bar"]);
  });

  it.each([
    ["applicant", upTo("recognize")],
    ["candidate", upTo("train")],
    ["probationer", upTo("petition")],
  ] as const)("the file of %s goes to a branch and not to a temporary organization", (_stage, past) => {
    const on = past.at(-1)?.on ?? "";
    expect(outcome(hand("branch", past, on), toABranch.id)).toEqual(["holds", "grant"]);
    expect(outcome(hand("temporary", past, on), toABranch.id)).toEqual(["broken", "bar"]);
  });
});
