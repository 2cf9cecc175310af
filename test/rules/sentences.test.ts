import { expect, it } from "vitest";
import { gulin, migrantWorkers, qingshan, songcun, ziyang } from "../../src/policy/index.js";
import { sentences } from "./sentences.js";

const policies = [migrantWorkers, songcun, qingshan, gulin, ziyang];
const rules = new Map(policies.flatMap(({ spec }) => spec.rules.map((rule) => [rule.id, rule] as const)));

it.each(sentences)("%s says of %j: %s", (id, measured, english, chinese) => {
  const says = rules.get(id)?.says;
  expect([says?.en(measured), says?.zh(measured)]).toEqual([english, chinese]);
});
