import { type Actor, actorsFor } from "../domain/actors.js";
import { acts } from "../domain/acts.js";
import { stepNames } from "../domain/ladder.js";
import { saysNo } from "../domain/says-no.js";
import { known } from "../domain/told.js";
import { en } from "../words/en.js";
import type { Language } from "../words/language.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { unrecognized } from "./breach.js";
import { bring } from "./remedy.js";
import { rule } from "./rule.js";

/**
 * Each step is taken by a body that may take it: a temporary organization admits nobody, and a general branch approves
 * nobody.
 */
export const competent = rule({
  id: "body.competent",
  text: {
    en: "The branch that holds the file acts in it, a committee with power to approve approves; general branches, village committees and temporary organizations may not.",
    zh: "由主责党支部办理，由有审批权限的基层党委审批；党总支、村（社区）党委和临时党组织不得审批。",
  },
  steps: stepNames,
  measure: ({ dossier, step }) => {
    const may = actorsFor(step);
    return {
      step: step.step,
      by: step.by.kind,
      may,
      is: may.find((actor) => acts(actor, dossier, step.by, step.step)),
      holder: dossier.holder?.kind,
    };
  },
  require: ({ by, may, is, holder }) => {
    if (is !== undefined) return true;
    return by === "branch" && holder === undefined && may.includes("holder") ? awaits([{ step: "apply" }]) : false;
  },
  else: "bar",
  says: {
    en: ({ by, may }) => `done by ${en.body(by)}; for ${may.map((actor) => actorWords.en[actor]).join(" or ")}`,
    zh: ({ by, may }) => `由${zh.body(by)}办理；应由${may.map((actor) => actorWords.zh[actor]).join("或")}办理`,
  },
  remedy: ({ step }) => bring({ step, field: "by" }),
  breach: { effect: { broken: unrecognized } }, // C11, E2: the body had no power to vote or approve
});

const actorWords: Record<Language, Record<Actor, string>> = {
  en: {
    taker: "a branch or a temporary organization",
    holder: "the branch that holds the file",
    "temporary-holder": "the temporary organization that holds it",
    cooperating: "a body entrusted with this duty",
    committee: "a committee with power to approve",
    "county-department": "the county department",
  },
  zh: {
    taker: "党支部或临时党组织",
    holder: "主责党支部",
    "temporary-holder": "持有材料的临时党组织",
    cooperating: "受委托承担该项任务的党组织",
    committee: "有审批权限的基层党委",
    "county-department": "县级党委组织部门",
  },
};

/** A body's own no is an outcome like a lost vote: it is minuted, and moves nobody. */
export const agrees = rule({
  id: "body.agrees",
  text: {
    en: "Nobody goes on whom the branch committee, the pre-review, the political review or the approving committee did not pass.",
    zh: "未通过政治审查、支部委员会审查、预审或者审批的，不能继续发展。",
  },
  steps: [
    "vet",
    "screen",
    "prereview",
    "approve-admission",
    "approve-conversion",
    "approve-extension",
    "approve-cancellation",
  ],
  measure: ({ step }) => ({ agrees: !saysNo(step) }),
  require: ({ agrees }) => agrees,
  else: "deny",
  says: {
    en: ({ agrees }) => (agrees ? "the body agrees" : "the body does not agree"),
    zh: ({ agrees }) => (agrees ? "该组织同意" : "该组织不同意"),
  },
});

/** A branch votes when it has enough full members to be a branch. */
export const largeEnough = rule({
  id: "body.large-enough",
  text: {
    en: "A branch has at least three full members; with fewer a joint branch is set up, and it votes.",
    zh: "正式党员三人以上方可成立党支部；不足三人的，应当成立联合党支部，由其表决。",
  },
  steps: ["admit", "convert", "extend", "cancel"],
  measure: ({ step }, { branch }) => ({
    step: step.step,
    fullMembers: step.by.fullMembers,
    entitled: step.by.fullMembers === undefined ? known(step.ballot).entitled : undefined,
    fewest: branch.fullMembers.of,
  }),
  require: ({ step, fullMembers, entitled, fewest }) => {
    if (fullMembers !== undefined) return fullMembers >= fewest.count;
    return (entitled ?? 0) >= fewest.count || awaits([{ step, field: "by.fullMembers" }]); // only full members are entitled
  },
  else: "bar",
  says: {
    en: ({ fullMembers, entitled, fewest }) =>
      `${en.many(fullMembers ?? "an unknown number of", "full member")}${entitled === undefined ? "" : `, ${entitled} of them entitled to vote`}; at least ${en.quantity(fewest)} needed`,
    zh: ({ fullMembers, entitled, fewest }) =>
      `正式党员${fullMembers ?? "未知"}人${entitled === undefined ? "" : `，其中应到会${entitled}人`}；至少须${zh.quantity(fewest)}人`,
  },
  remedy: ({ step, fewest }) => [{ kind: "amount", step, field: "by.fullMembers", to: fewest.count }],
  breach: { effect: { broken: unrecognized } }, // Branch Work Regulations, E2: no branch, no vote
});
