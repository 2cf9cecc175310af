import { Engine } from "json-rules-engine";
import { answer, inOrder, ruleIds } from "./answer.mjs";
import { sharedFacts } from "./json-rules-engine/facts.mjs";
import { operators } from "./json-rules-engine/operators.mjs";
import { awaits, broken } from "./json-rules-engine/rules.mjs";
import { versionOf } from "./version.mjs";

export const name = "json-rules-engine";
export const version = versionOf(name);
export const async = true;

/** Judges by one engine, made once, whose events say which rule is broken or awaits. */
export const prepare = (inputs) => {
  const engine = made();
  const facts = sharedFacts(inputs);
  return async (i) => {
    const { events } = await engine.run(facts[i]);
    events.sort((one, other) => one.params.place - other.params.place); // they come in the order in which promises settle
    return answer(rulesOf(events, "broken"), rulesOf(events, "awaits"));
  };
};

const made = () => {
  const engine = new Engine();
  for (const [operator, compare] of Object.entries(operators)) engine.addOperator(operator, compare);
  for (const [type, table] of Object.entries({ broken, awaits }))
    for (const [rule, conditions] of inOrder(table)) engine.addRule(ruleFor(type, rule, conditions));
  return engine;
};

const ruleFor = (type, rule, conditions) => ({
  conditions: "fact" in conditions ? { all: [conditions] } : conditions,
  event: { type, params: { rule, place: ruleIds.indexOf(rule) } },
});

const rulesOf = (events, type) => events.filter((event) => event.type === type).map(({ params }) => params.rule);
