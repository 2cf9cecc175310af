import { describe, expect, it } from "vitest";
import { papersHandedOver } from "../../../src/rules/transfer.js";
import { before as upTo, decided } from "../../support/career.js";
import { outcome } from "../judging.js";
import { extra } from "../steps.js";

describe("transfer.papers-handed-over", () => {
  it.each([
    ["applicant", upTo("recognize")],
    ["activist", upTo("examine", 1)],
    ["candidate", upTo("train")],
    ["probationer", upTo("petition")],
  ] as const)("at the stage of %s papers that go along are in order; without them it only warns", (_stage, past) => {
    const on = past.at(-1)?.on ?? "";
    const moved = (handedOver: boolean) => decided(past, extra("transfer", { on, papersHandedOver: handedOver }));
    expect(outcome(moved(true), papersHandedOver.id)).toEqual(["holds", "grant"]);
    expect(outcome(moved(false), papersHandedOver.id)).toEqual(["broken", "grant"]);
    expect(moved(false).minute).toMatchObject({ because: [papersHandedOver.id] });
  });
});
