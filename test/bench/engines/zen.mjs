import zen from "@gorules/zen-engine";
import { answer } from "./answer.mjs";
import { factsOf } from "./facts.mjs";
import { graph } from "./zen/graph.mjs";
import { versionOf } from "./version.mjs";

export const name = "@gorules/zen-engine";
export const version = versionOf(name);
export const async = true;

/** Judges by one decision, read and compiled once, whose table collects a row for each rule that is broken or awaits. */
export const prepare = (inputs) => {
  const decision = new zen.ZenEngine().createDecision(new zen.ZenDecisionContent(graph));
  const facts = inputs.map(factsOf);
  return async (i) => {
    const { result } = await decision.evaluate(facts[i]);
    return answer(rulesOf(result, "broken"), rulesOf(result, "awaits"));
  };
};

const rulesOf = (rows, status) => rows.filter((row) => row.status === status).map(({ rule }) => rule);
