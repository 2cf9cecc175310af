import { LogicEngine } from "json-logic-engine";
import { answer, inOrder } from "./answer.mjs";
import { factsOf } from "./facts.mjs";
import { awaits, broken } from "./json-logic-engine/rules.mjs";
import { versionOf } from "./version.mjs";

export const name = "json-logic-engine";
export const version = versionOf(name);

/** Judges by one compiled function for each way in which a rule fails: one function for all of them is slower. */
export const prepare = (inputs) => {
  const engine = new LogicEngine();
  const tests = { broken: compiled(engine, broken), awaits: compiled(engine, awaits) };
  const facts = inputs.map(factsOf);
  return (i) => answer(rulesThat(tests.broken, facts[i]), rulesThat(tests.awaits, facts[i]));
};

const compiled = (engine, table) => inOrder(table).map(([rule, logic]) => ({ rule, test: engine.build(logic) }));

const rulesThat = (tests, facts) => {
  const rules = [];
  for (const { rule, test } of tests) if (test(facts)) rules.push(rule);
  return rules;
};
