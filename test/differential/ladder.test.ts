import { replay } from "fazhan";
import { readMinutes } from "fazhan/io";
import { expect, test } from "vitest";
import { ask, statusOf } from "./ask.js";
import { dayOf, fileAt, payloads } from "./payloads.js";
import { rowsOf } from "./tables.js";

const stages = ["outsider", "applicant", "activist", "candidate", "probationer", "member"] as const;
const payloadOf = (step: string) => payloads[step] ?? payloads["file admission"] ?? { step, on: "" };

test("a step is open exactly where the table says, of 38 steps at 6 stages", () => {
  const asked = rowsOf("open").flatMap(({ step = "", open = "" }) =>
    stages.map((stage) => {
      const minutes = fileAt(stage);
      const answer = ask(minutes, { ...payloadOf(step), on: dayOf(minutes) });
      const closed = statusOf(answer, "ladder.closed") !== "holds";
      return { step, stage, derived: open.split(",").includes(stage), library: !closed };
    }),
  );
  expect(asked).toHaveLength(228);
  expect(asked.filter(({ derived, library }) => derived !== library)).toEqual([]);
});

test("a minute moves the file exactly where the table says, of 38 steps, 3 verdicts and 6 stages", () => {
  const under = { policy: "elsewhere", edition: "cpc-2026" };
  const filed = rowsOf("moves").flatMap(({ step = "", verdict = "", ...after }) =>
    stages.map((stage) => {
      const minutes = fileAt(stage);
      const minute = { ...payloadOf(step), on: dayOf(minutes), verdict, because: [], under };
      const library = stageAfter([...minutes, minute]);
      return { step, verdict, stage, derived: after[stage], library };
    }),
  );
  expect(filed).toHaveLength(684);
  expect(filed.filter(({ derived, library }) => derived !== library)).toEqual([]);
});

const stageAfter = (minutes: readonly unknown[]): string => {
  const file = readMinutes(minutes);
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return replay(file.minutes).stage;
};
