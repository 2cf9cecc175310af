import { stepNames } from "../../domain/ladder.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { bring } from "../remedy.js";
import { unrecognized } from "../breach.js";
import type { Language } from "../../words/language.js";
import { rule } from "../rule.js";
import { acts } from "./acts.js";
import { type Actor, actorsFor } from "./actors.js";

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
