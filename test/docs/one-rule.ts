import { definePolicy } from "fazhan";
import { migrantWorkers, national } from "fazhan/policies";

const passMark = migrantWorkers.spec.rules.find(({ id }) => id === "poll.pass-mark");
if (passMark === undefined) throw new Error("no such rule");

export const oneRule = definePolicy({
  id: "one-rule",
  editions: [{ id: "our-law", from: "2020-01-01", articles: { "poll.pass-mark": 5 } }],
  rules: [passMark],
  terms: national.spec.terms,
});
