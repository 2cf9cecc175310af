import { expect, test } from "vitest";
import { ask, statusOf } from "./ask.js";
import { career, indexOf, type Minute } from "./career.js";
import { payloads } from "./payloads.js";
import { rowsOf } from "./tables.js";

const noes = { vet: { conclusion: "unqualified" }, screen: { outcome: "failed" }, prereview: { outcome: "failed" } };

/** The career up to a step of a stage, and that step with the body's no; extension and cancellation follow their own votes. */
const refusing = (step: string, stage: string): { minutes: readonly Minute[]; no: Minute; at: number } => {
  const resolution = { "approve-extension": "extend", "approve-cancellation": "cancel" }[step];
  const name = resolution === undefined ? step : "approve-conversion";
  const at = indexOf(name, stage === "candidate" ? 0 : indexOf("approve-admission") + 1);
  const vote = resolution && payloads[resolution];
  const minutes = career
    .slice(0, at)
    .map((minute, index) => (vote && index === at - 1 ? { ...vote, on: minute.on } : minute));
  const no = noes[step as keyof typeof noes] ?? { outcome: "refused" };
  return { minutes, no: { ...career[at], on: career[at]?.on ?? "", ...no, step }, at };
};

test("a body's own no denies and moves nobody, in 8 places", () => {
  const answers = rowsOf("noes").map(({ step = "", stage = "", verdict, after }) => {
    const { minutes, no } = refusing(step, stage);
    const answer = ask(minutes, no);
    expect(answer.decision.findings.filter(({ status }) => status !== "holds").map(({ rule }) => rule)).toEqual([
      "body.agrees",
    ]);
    return [step, answer.decision.verdict === verdict, answer.dossier.stage === after];
  });
  expect(answers).toHaveLength(8);
  expect(answers.filter(([, verdict, after]) => !verdict || !after)).toEqual([]);
});

test("what relies on a no is broken until a yes follows, in 20 cases", () => {
  const answers = rowsOf("relies").map(({ no: name = "", then, step = "", stage = "", broken = "" }) => {
    const { minutes, no, at } = refusing(name, stage);
    const end = indexOf(step, at);
    const refused = ask(minutes, no).decision.minute as unknown as Minute;
    const yes = career.slice(at, at + 1).map((minute) => ({ ...minute, on: refused.on }));
    const file = [...minutes, refused, ...(then === "yes" ? yes : []), ...career.slice(at + 1, end)];
    const answer = ask(file, career[end] ?? refused);
    const rules = ["vetting.passed", "screening.passed", "prereview.passed"];
    const library = rules.filter((rule) => statusOf(answer, rule) === "broken").join(",");
    return {
      name,
      then,
      step,
      broken,
      library,
      verdict: answer.decision.verdict,
      lawful: broken === "" ? "grant" : "bar",
    };
  });
  expect(answers).toHaveLength(20);
  expect(answers.filter((one) => one.broken !== one.library || one.verdict !== one.lawful)).toEqual([]);
});
