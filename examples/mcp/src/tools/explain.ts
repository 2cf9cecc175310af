import type { CallToolResult } from "@modelcontextprotocol/server";
import { remedies, remedyIn, explain as why } from "fazhan";
import { submit } from "fazhan/io";
import * as z from "zod";
import { answer, foundOf, refuse } from "../answer.ts";
import { language, minutes, step } from "../inputs.ts";
import { policy } from "../policy.ts";

export const explainTool = {
  name: "explain",
  title: "Why a step is granted or not 审核说明",
  description:
    "Judges a step against the file of a person and says why: a line for each rule with its clause, and what would mend what stands in the way. Nothing is filed.",
  inputSchema: z.object({ minutes, step, language }),
};

export const explain = ({ minutes, step, language }: z.infer<typeof explainTool.inputSchema>): CallToolResult => {
  const judged = submit(policy, minutes, step);
  if (!judged.ok) return refuse(judged.problems, language);
  const { decision } = judged;
  return answer({
    verdict: decision.verdict,
    says: why(decision, language).split("\n", 1)[0],
    edition: decision.edition,
    findings: decision.findings.map((one) => foundOf(one, language)),
    mends: remedies(decision).flatMap(({ remedies }) => remedies.map((one) => remedyIn(one, language))),
  });
};
