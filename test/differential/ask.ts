import { submit } from "fazhan/io";
import { migrantWorkers } from "fazhan/policies";
import type { Minute } from "./career.js";

/** The library's answer, by its door for untyped data only. A step that it cannot read is a fault of the test. */
export const ask = (minutes: readonly Minute[], step: Minute) => {
  const answer = submit(migrantWorkers, minutes, step);
  if (!answer.ok) throw new Error(JSON.stringify({ step, problems: answer.problems }));
  return answer;
};

export type Answer = ReturnType<typeof ask>;
export type Finding = Answer["decision"]["findings"][number];

/** How one rule came out, or `absent` where it is not asked at this step. */
export const statusOf = ({ decision }: Answer, rule: string): string =>
  decision.findings.find((finding) => finding.rule === rule)?.status ?? "absent";
