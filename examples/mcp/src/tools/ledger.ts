import type { CallToolResult } from "@modelcontextprotocol/server";
import { audit } from "fazhan";
import { auditTogether, causeIn, causes, disagreementIn, readLedger } from "fazhan/office";
import * as z from "zod";
import { answer, clauseOf } from "../answer.ts";
import { language } from "../inputs.ts";
import { policy } from "../policy.ts";

const cell = z.union([z.string(), z.number(), z.null()]);

export const ledgerTool = {
  name: "ledger",
  title: "Audit a ledger 审核台账",
  description:
    "Audits a ledger 发展党员台账: the first row holds the headers, each row after it one person. Says each fault once, with its row, its column and its clause; which cells cannot be read; which columns were not understood and so not audited; and where rows contradict each other.",
  inputSchema: z.object({ rows: z.array(z.array(cell).max(200)).max(1000), language }),
};

export const ledger = ({ rows, language }: z.infer<typeof ledgerTool.inputSchema>): CallToolResult => {
  const { files, kept, unmapped } = readLedger(rows);
  const people = files.map(({ row, minutes, from, problems }) => ({
    row,
    unreadable: problems.map(({ column, code }) => ({ column, code })),
    found: causes(audit(policy, minutes, { kept }), minutes, { from, policy, kept }).map(({ cause, at }) => ({
      kind: cause.kind,
      column: at[0]?.column,
      says: causeIn(cause, language),
      clause: "cites" in cause && cause.cites !== undefined ? clauseOf(cause.cites, language) : undefined,
    })),
  }));
  const together = auditTogether(files.map(({ row, minutes }) => ({ file: row, minutes })));
  return answer({
    people: files.length,
    notUnderstood: unmapped,
    rows: people.filter(({ unreadable, found }) => unreadable.length + found.length > 0),
    contradictions: together.map((one) => ({
      kind: one.kind,
      rows: [...new Set(one.among.map(({ file }) => file))],
      says: disagreementIn(one, language),
    })),
  });
};
