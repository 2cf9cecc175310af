import type { CallToolResult } from "@modelcontextprotocol/server";
import { audit as auditOf, irregularityIn } from "fazhan";
import { readMinutes } from "fazhan/io";
import * as z from "zod";
import { answer, clauseOf, refuse } from "../answer.ts";
import { language, minutes } from "../inputs.ts";
import { policy } from "../policy.ts";

export const auditTool = {
  name: "audit",
  title: "What the law of its day does not bear out 审核档案",
  description:
    "Goes through the finished or open file of a person and names each minute that the rules of its day do not bear out, with the clause. An empty list means that nothing was found.",
  inputSchema: z.object({ minutes, language }),
};

export const audit = ({ minutes, language }: z.infer<typeof auditTool.inputSchema>): CallToolResult => {
  const file = readMinutes(minutes);
  if (!file.ok) return refuse(file.problems, language);
  return answer({
    minutes: file.minutes.length,
    found: auditOf(policy, file.minutes).map((one) => ({
      kind: one.kind,
      minute: one.minute,
      step: one.step,
      on: one.on,
      rule: one.rule,
      effect: one.effect?.kind,
      says: irregularityIn(one, language),
      clause: "cites" in one ? clauseOf(one.cites, language) : undefined,
    })),
  });
};
