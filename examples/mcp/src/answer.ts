import type { CallToolResult } from "@modelcontextprotocol/server";
import type { Citation, Finding, Language } from "fazhan";
import { findingIn } from "fazhan";
import { type Problem, problemIn } from "fazhan/io";

/** An answer as data, which an assistant reads as text. */
export const answer = (data: object): CallToolResult => ({
  content: [{ type: "text", text: JSON.stringify(data, null, 1) }],
});

/** What is wrong with the data that came in: each place and what is wrong there. Nothing of the data is repeated. */
export const refuse = (problems: readonly Problem[], language: Language): CallToolResult => ({
  ...answer({ problems: problems.map((one) => ({ ...one, says: problemIn(one, language) })) }),
  isError: true,
});

/** A clause, and how well it is known: what is not `verified` was not read in a full text, and a `default` stands in no article. */
export const clauseOf = ({ edition, article, text, evidence, verified }: Citation, language: Language) => ({
  edition,
  article,
  says: text[language],
  evidence,
  verified,
});

/** What one rule found, in words, with the clause it stands on. */
export const foundOf = (finding: Finding, language: Language) => ({
  rule: finding.rule,
  status: finding.status,
  says: findingIn(finding, language),
  clause: clauseOf(finding.cites, language),
});
