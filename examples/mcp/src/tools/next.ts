import type { CallToolResult } from "@modelcontextprotocol/server";
import { agenda, deadlines, replay, words } from "fazhan";
import { readMinutes, readStep } from "fazhan/io";
import * as z from "zod";
import { answer, clauseOf, foundOf, refuse } from "../answer.ts";
import { language, minutes, on } from "../inputs.ts";
import { policy } from "../policy.ts";

export const nextTool = {
  name: "next",
  title: "What comes next 下一步",
  description:
    "What may be done next in the file of a person on a day, what stands in the way of the rest by which clause, and what falls due. An empty file is that of somebody who has not applied.",
  inputSchema: z.object({ minutes, on, language }),
};

export const next = ({ minutes, on, language }: z.infer<typeof nextTool.inputSchema>): CallToolResult => {
  const file = readMinutes(minutes);
  const day = dayProblems(on);
  if (!file.ok || day.length > 0) return refuse([...(file.ok ? [] : file.problems), ...day], language);
  const dossier = replay(file.minutes);
  return answer({
    stage: words[language].stages[dossier.stage],
    steps: agenda(policy, dossier, on).map(({ step, kind, done, ready, notBefore, awaits, obstacles }) => ({
      step,
      name: words[language].steps[step],
      kind,
      done,
      ready,
      notBefore,
      awaits,
      obstacles: obstacles.map((one) => foundOf(one, language)),
    })),
    deadlines: deadlines(policy, dossier, on).map(({ step, due, status, rule, cites }) => ({
      step,
      name: words[language].steps[step],
      due,
      status: words[language].statuses.deadlines[status],
      rule,
      clause: clauseOf(cites, language),
    })),
  });
};

/** What is wrong with the day: a step is taken on a whole day that exists, and so is a question asked. */
const dayProblems = (on: string) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) return [{ path: "on", code: "not-a-day" } as const];
  const read = readStep({ step: "talk", on, by: { kind: "branch" } });
  return read.ok ? [] : read.problems.map(({ code }) => ({ path: "on", code }));
};
