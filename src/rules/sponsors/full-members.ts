import { awaits } from "../answer.js";
import { evidence } from "../evidence.js";
import { bring } from "../remedy.js";
import { rule } from "../rule.js";

/** Sponsors are full members. */
export const fullMembers = rule({
  id: "sponsors.full-members",
  text: {
    en: "Sponsors are full members.",
    zh: "入党介绍人应当是正式党员。",
  },
  steps: ["name-sponsors", "screen", "admit"],
  stages: ["candidate"],
  measure: (facts) => {
    const sponsors = evidence(facts, "name-sponsors")?.sponsors;
    return { count: sponsors?.length, fit: sponsors?.filter(({ fullMember }) => fullMember).length };
  },
  require: ({ count, fit }) => (count === undefined ? awaits([{ step: "name-sponsors" }]) : fit === count),
  else: "bar",
  says: {
    en: ({ count, fit }) => `full members among the sponsors: ${fit ?? 0} of ${count ?? 0}`,
    zh: ({ count, fit }) => `入党介绍人${count ?? 0}名，其中正式党员${fit ?? 0}名`,
  },
  remedy: () => bring({ step: "name-sponsors", field: "sponsors" }),
});
