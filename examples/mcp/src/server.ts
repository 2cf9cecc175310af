import { McpServer } from "@modelcontextprotocol/server";
import { audit, auditTool } from "./tools/audit.ts";
import { explain, explainTool } from "./tools/explain.ts";
import { ledger, ledgerTool } from "./tools/ledger.ts";
import { next, nextTool } from "./tools/next.ts";
import { rule, ruleTool } from "./tools/rule.ts";

/** Nothing is written, nobody is called, and the same question has the same answer. */
const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

const instructions = `Rules of bringing in a new member of the Communist Party of China (发展党员), by the editions of 1990, 2014 and 2026.
The tools judge procedure only; whether a person should be admitted is for people. Quote the clause with each statement. Say that a clause
is not verified where "verified" is false, and that the library decides itself where "evidence" is "default". What a file does not say is unknown, never a yes.`;

/** The tools: each answers from what it is given, and keeps nothing of it. */
export const serverOf = (): McpServer => {
  const server = new McpServer({ name: "fazhan", version: "1.0.0" }, { instructions });
  server.registerTool(nextTool.name, { ...nextTool, annotations }, next);
  server.registerTool(explainTool.name, { ...explainTool, annotations }, explain);
  server.registerTool(auditTool.name, { ...auditTool, annotations }, audit);
  server.registerTool(ruleTool.name, { ...ruleTool, annotations }, rule);
  server.registerTool(ledgerTool.name, { ...ledgerTool, annotations }, ledger);
  return server;
};
