import { describe, expect, it } from "vitest";
import { type Paper, papers } from "../../../src/domain/step.js";
import { pin } from "../../../src/policy/extend.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { complete } from "../../../src/rules/archive.js";
import { judge } from "../../../src/engine/decide.js";
import { before as upTo, step } from "../../support/career.js";
import { granted, outcome } from "../judging.js";

const file = granted(upTo("archive"));
const archive = (kept: readonly Paper[], edition: string) =>
  judge(pin(migrantWorkers, edition), file, step("archive", { papers: kept }));

const both: readonly Paper[] = ["application-form", "application", "political-review", "conversion-petition"];
const five: readonly Paper[] = [...both, "cultivation-records"];
const six: readonly Paper[] = [...both, "activist-register", "probationer-register"];

describe.each([
  ["cpc-2014", five],
  ["cpc-2026", six],
])("archive.complete under %s", (edition, needed) => {
  it("its papers make the archive complete, and more do no harm", () => {
    for (const kept of [needed, needed.toReversed(), papers])
      expect(outcome(archive(kept, edition), complete.id)).toEqual(["holds", "grant"]);
  });

  it.each(needed)("where the %s is missing this rule alone warns", (missing) => {
    const decision = archive(
      papers.filter((paper) => paper !== missing),
      edition,
    );
    expect(outcome(decision, complete.id)).toEqual(["broken", "grant"]);
    expect(decision.minute).toMatchObject({ because: [complete.id] });
  });

  it("one paper many times is one paper", () => {
    expect(
      outcome(
        archive(
          papers.map(() => "application"),
          edition,
        ),
        complete.id,
      ),
    ).toEqual(["broken", "grant"]);
  });
});

it("the edition of the day on which the papers are kept says which; that of 1990 is not known to say any", () => {
  const on = (day: string, kept: readonly Paper[]) =>
    outcome(
      judge(migrantWorkers, granted(upTo("archive")), step("archive", { on: day, papers: kept })),
      complete.id,
    )[0];
  expect(["2014-05-27", "2014-05-28"].map((day) => on(day, six))).toEqual(["not judged", "broken"]);
  expect(["2026-05-10", "2026-05-11"].map((day) => [on(day, five), on(day, six)])).toEqual([
    ["holds", "broken"],
    ["broken", "holds"],
  ]);
});
