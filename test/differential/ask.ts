import type { Dossier, Policy } from "fazhan";
import { submit } from "fazhan/io";
import { migrantWorkers } from "fazhan/policies";
import type { Minute } from "./career.js";

/** The library's answer, by its door for untyped data only. A step that it cannot read is a fault of the test. */
export const ask = (minutes: readonly Minute[], step: Minute) => askUnder(migrantWorkers, minutes, step);

/** The same, under another policy. */
export const askUnder = (policy: Policy, file: readonly Minute[] | Dossier, step: Minute) => {
  const answer = submit(policy, file, step);
  if (!answer.ok) throw new Error(JSON.stringify({ step, problems: answer.problems }));
  return answer;
};

export type Answer = ReturnType<typeof ask>;
export type Finding = Answer["decision"]["findings"][number];

/** How one rule came out, or `absent` where it is not asked at this step. */
export const statusOf = ({ decision }: Answer, rule: string): string =>
  decision.findings.find((finding) => finding.rule === rule)?.status ?? "absent";

/** The verdict, and all rules that do not hold, as the tables write them: `!` broken, `?` awaits, `~` waived. */
export const unmetTold = ({ decision }: Answer): string =>
  [decision.verdict, decision.findings.flatMap(findingTold).sort().join(" ")].join(" ");

const marks = { broken: "!", awaits: "?", waived: "~" };
const findingTold = ({ rule, status }: Finding): readonly string[] =>
  status === "holds" ? [] : [`${rule}${marks[status]}`];
