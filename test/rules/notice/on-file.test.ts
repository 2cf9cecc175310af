import { expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { replay } from "../../../src/engine/replay.js";
import { noticeFor } from "../../../src/rules/notice.js";
import { step } from "../../support/career.js";

it("a notice at hand counts for its own purpose and for no other", () => {
  const { by } = step("talk");
  const [from, until] = ["2024-08-01", "2024-08-08"];
  const notice: Step<"notice"> = { step: "notice", on: until, by, for: "nomination", from, until, objections: "none" };
  const facts = { dossier: replay([]), step: notice };
  expect(noticeFor(facts, "nomination")).toBe(notice);
  expect(noticeFor(facts, "admission")).toBeUndefined();
});
