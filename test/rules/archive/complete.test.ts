import { describe, expect, it } from "vitest";
import { type Paper, papers } from "../../../src/domain/step.js";
import { complete } from "../../../src/rules/archive.js";
import { before as upTo, decided, step } from "../../support/career.js";
import { expectWords, outcome } from "../judging.js";

const archive = (kept: readonly Paper[]) => decided(upTo("archive"), step("archive", { papers: kept }));
const without = (missing: Paper) => archive(papers.filter((paper) => paper !== missing));

describe("archive.complete", () => {
  it("the five papers make the archive complete", () => {
    const five = [
      "application-form",
      "application",
      "political-review",
      "conversion-petition",
      "cultivation-records",
    ] as const;
    expect(outcome(archive(five), complete.id)).toEqual(["holds", "grant"]);
    expect(outcome(archive(five.toReversed()), complete.id)).toEqual(["holds", "grant"]);
  });

  it.each(papers)("where the %s is missing this rule alone warns", (missing) => {
    expect(outcome(without(missing), complete.id)).toEqual(["broken", "grant"]);
    expect(without(missing).minute).toMatchObject({ because: [complete.id] });
  });

  it("one paper five times is not five papers", () => {
    expect(outcome(archive(papers.map(() => "application")), complete.id)).toEqual(["broken", "grant"]);
  });

  it("it names what is missing", () => {
    expectWords(complete.id, archive(papers), archive([]), ...papers.map(without));
  });
});
