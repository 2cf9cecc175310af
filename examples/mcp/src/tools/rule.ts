import type { CallToolResult } from "@modelcontextprotocol/server";
import type { Citation } from "fazhan";
import { words } from "fazhan";
import * as z from "zod";
import { answer, clauseOf, refuse } from "../answer.ts";
import { language } from "../inputs.ts";
import { policy } from "../policy.ts";

export const ruleTool = {
  name: "rule",
  title: "A rule and its clauses 规则条款",
  description:
    "What a rule says in each edition that has it: the article, how well it is known, what it judges and what follows if it is broken. Without an id, the ids of all rules.",
  inputSchema: z.object({ id: z.string().max(100).optional().describe("Such as talk.held"), language }),
};

export const rule = ({ id, language }: z.infer<typeof ruleTool.inputSchema>): CallToolResult => {
  const { rules } = policy.spec;
  if (id === undefined) return answer({ rules: rules.map((one) => one.id) });
  const found = rules.find((one) => one.id === id);
  if (found === undefined) return refuse([{ path: "id", code: "not-listed" }], language);
  return answer({
    id,
    judges: found.steps.map((step) => ({ step, name: words[language].steps[step] })),
    else: found.else,
    clauses: clausesOf(id).map((one) => clauseOf(one, language)),
  });
};

/** The clauses of a rule, oldest edition first. */
const clausesOf = (id: string): readonly Citation[] => {
  const applied = policy.editions.flatMap(({ rules }) =>
    Object.values(rules).flatMap((byStage) => Object.values(byStage).flat()),
  );
  return [...new Map(applied.flatMap(({ rule, cites }) => (rule.id === id ? [[cites.edition, cites]] : []))).values()];
};
