import { describe, expect, it } from "vitest";
import { purposes, type Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { pin } from "../../../src/policy/extend.js";
import { toCome } from "../../../src/rules/notice/index.js";
import { before as upTo } from "../../support/career.js";
import { granted, only, outcome } from "../judging.js";
import { extra } from "../steps.js";

describe("notice.to-come", () => {
  it.each([
    ["applicant", upTo("recognize"), 0],
    ["activist", upTo("nominate"), 1],
    ["candidate", upTo("admit"), 2],
    ["probationer", upTo("convert"), 3],
  ] as const)(
    "in the file of %s only what is still to come is put on notice, under every edition",
    (_, past, first) => {
      for (const edition of ["cpc-1990", "cpc-2014", "cpc-2026"]) {
        const notice = (purpose: Step<"notice">["for"]) =>
          judge(pin(only(toCome), edition), granted(past), extra("notice", { on: "2026-08-04", for: purpose }));
        expect(purposes.map((purpose) => outcome(notice(purpose), toCome.id))).toEqual(
          purposes.map((_purpose, at) => (at < first ? ["broken", "bar"] : ["holds", "grant"])),
        );
      }
    },
  );
});
