import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { evidence, howMany } from "./evidence.js";
import { bring } from "./remedy.js";
import { rule } from "./rule.js";

/** A candidate has two sponsors. */
export const two = rule({
  id: "sponsors.two",
  text: {
    en: "Two members are the sponsors of a candidate.",
    zh: "发展对象应当有两名入党介绍人。",
  },
  steps: ["name-sponsors", "screen", "admit"],
  stages: ["candidate"],
  measure: (facts, { sponsors }) => ({
    fewest: sponsors.fewest.of,
    most: sponsors.most.of,
    count: howMany(evidence(facts, "name-sponsors")?.sponsors),
  }),
  require: ({ count, fewest, most }) =>
    count === undefined ? awaits([{ step: "name-sponsors" }]) : count >= fewest.count && count <= most.count,
  else: "bar",
  says: {
    en: ({ count, fewest, most }) => `${en.many(count ?? "no", "sponsor")}; ${en.range(fewest, most)} needed`,
    zh: ({ count, fewest, most }) => `入党介绍人${count ?? 0}名；应为${zh.range(fewest, most)}名`,
  },
  remedy: ({ count, fewest, most }) => [
    {
      kind: "amount",
      step: "name-sponsors",
      field: "sponsors",
      to: Math.min(Math.max(count ?? 0, fewest.count), most.count),
    },
  ],
});

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

/** Nobody under an unexpired penalty sponsors. */
export const notUnderPenalty = rule({
  id: "sponsors.not-under-penalty",
  text: {
    en: "A member under probation within the Party whose rights are not restored cannot be a sponsor.",
    zh: "受留党察看处分、尚未恢复党员权利的党员，不能作入党介绍人。",
  },
  steps: ["name-sponsors", "screen", "admit"],
  stages: ["candidate"],
  measure: (facts) => {
    const sponsors = evidence(facts, "name-sponsors")?.sponsors;
    return { count: sponsors?.length, fit: sponsors?.filter(({ underPenalty }) => !underPenalty).length };
  },
  require: ({ count, fit }) => (count === undefined ? awaits([{ step: "name-sponsors" }]) : fit === count),
  else: "bar",
  says: {
    en: ({ count, fit }) => `free of such a penalty among the sponsors: ${fit ?? 0} of ${count ?? 0}`,
    zh: ({ count, fit }) => `入党介绍人${count ?? 0}名，其中未受该处分者${fit ?? 0}名`,
  },
  remedy: () => bring({ step: "name-sponsors", field: "sponsors" }),
});
