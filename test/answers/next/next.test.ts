import { describe, expect, it } from "vitest";
import { agenda } from "../../../src/answers/next/agenda.js";
import { mainLine } from "../../../src/answers/next/main-line.js";
import { next } from "../../../src/answers/next/next.js";
import type { StepName } from "../../../src/domain/ladder.js";
import type { Step } from "../../../src/domain/step.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { before, career, dossierOf, step } from "../../support/career.js";
import { extra } from "../../rules/steps.js";

const after = (steps: readonly Step[], on: string) => next(migrantWorkers, dossierOf(steps), on)?.step;
const item = (steps: readonly Step[], on: string, name: StepName) =>
  agenda(migrantWorkers, dossierOf(steps), on).find((one) => one.step === name);

it.each(career.map((one, at) => [at, one.step, one] as const))(
  "before step %i of the career, %s, it is that step or one on the main line before it",
  (at, name, { on }) => {
    const dossier = dossierOf(career.slice(0, at));
    const line = mainLine[dossier.stage];
    const [comes, taken] = [after(career.slice(0, at), on), line.indexOf(name)];
    expect(comes).toBeDefined();
    if (taken !== -1 && item(career.slice(0, at), on, name)?.kind === "main")
      expect(line.indexOf(comes as StepName)).toBeLessThanOrEqual(taken);
  },
);

const voted = [...before("admit"), step("admit")];
const toConvert = before("convert");
const votes = { ballot: step("convert").ballot };

describe("what comes next", () => {
  it.each<[string, readonly Step[], string, StepName | undefined]>([
    ["on an empty file the application", [], "2023-05-08", "apply"],
    ["the review that is due before the nomination", before("examine", 1), "2024-07-02", "examine"],
    ["a review that was made is not, while the next has time", before("nominate"), "2024-08-01", "nominate"],
    ["after the vote the conversation", voted, "2025-08-05", "interview"],
    [
      "after a vote on an extension its approval",
      [...toConvert, extra("extend", votes)],
      "2026-08-05",
      "approve-extension",
    ],
    [
      "after a vote to cancel its approval",
      [...toConvert, extra("cancel", votes)],
      "2026-08-05",
      "approve-cancellation",
    ],
    [
      "a screening that failed is made again",
      [...before("screen"), step("screen", { outcome: "failed" })],
      "2025-06-04",
      "screen",
    ],
    ["the petition before the meeting, when nothing else is due", before("petition"), "2026-06-20", "petition"],
    ["of a file that was archived nothing", career, "2026-10-01", undefined],
  ])("%s", (_, steps, on, name) => {
    expect(after(steps, on)).toBe(name);
  });

  it("a lost vote takes the file back to the meeting", () => {
    const lost = step("admit", { ballot: { ...step("admit").ballot, yes: 5, no: 20 } });
    expect(after([...before("admit"), lost], "2025-08-05")).toBe("admit");
  });
});

describe("an item of the agenda", () => {
  it("is done once it was taken, and is not offered as open", () => {
    const names = ["vet", "train", "screen", "prereview", "fill-form", "admit"] as const;
    expect(names.map((name) => item(voted, "2025-08-05", name)?.done)).toEqual(names.map(() => true));
    expect(item(before("vet"), "2025-04-10", "vet")?.done).toBe(false);
    expect(item(voted, "2025-08-05", "interview")).toMatchObject({ kind: "main", done: false });
  });

  it("is done at a place once that place was polled, and open again when the poll has gone stale", () => {
    const polls = (steps: readonly Step[], on: string) =>
      agenda(migrantWorkers, dossierOf(steps), on).flatMap((one) =>
        one.step === "poll" ? `${one.at} ${one.done}` : [],
      );
    expect(polls(before("poll", 1), "2025-03-15")).toEqual(["residence true", "origin false"]);
    expect(polls(before("vet"), "2025-04-10")).toEqual(["residence true", "origin true"]);
  });

  it("is an exit where nobody sets out to take it, and beside the line where it is no part of it", () => {
    const kinds = (name: StepName) => item(toConvert, "2026-08-04", name)?.kind;
    expect(["withdraw", "waive", "annul", "cancel"].map((name) => kinds(name as StepName))).toEqual(
      Array(4).fill("exit"),
    );
    expect(["extend", "transfer", "consult", "correct"].map((name) => kinds(name as StepName))).toEqual(
      Array(4).fill("side"),
    );
    expect(kinds("convert")).toBe("main");
  });

  it("files a nomination on the main line under 2014 alone, for the later edition does not ask for it", () => {
    const nominated = before("file", 1);
    expect(item(nominated, "2024-09-03", "file")?.kind).toBe("main");
    expect(item(nominated, "2026-06-01", "file")?.kind).toBe("side");
  });

  it("says which record is filed and what a notice is for", () => {
    const about = (steps: readonly Step[], on: string) =>
      (["file", "notice"] as const)
        .map((name) => item(steps, on, name))
        .map((one) => [one?.chart, one?.record ?? one?.for]);
    expect(about(before("assign-mentors"), "2023-07-10")).toEqual([
      [[4], "recognition"],
      [[], "nomination"],
    ]);
    expect(about(before("name-sponsors"), "2024-09-12")).toEqual([
      [[8], "nomination"],
      [[], "admission"],
    ]);
    expect(about(before("place"), "2025-09-15")).toEqual([
      [[18], "admission"],
      [[], "conversion"],
    ]);
  });

  it("what may be taken again and again is never done", () => {
    const moved = [...before("nominate"), extra("transfer", { on: "2024-08-30" })];
    expect(item(moved, "2024-09-01", "transfer")?.done).toBe(false);
  });
});
