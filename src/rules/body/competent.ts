import type { Body, Duty } from "../../domain/body.js";
import type { Records } from "../../domain/dossier.js";
import { type StepName, stepNames } from "../../domain/ladder.js";
import type { Step } from "../../domain/step.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { bring } from "../remedy.js";
import { rule } from "../rule.js";
import { articles } from "../source.js";
import { type Actor, actorsFor, dutyOf } from "./actors.js";

/**
 * Each step is taken by a body that may take it: a temporary organization admits nobody, and a general branch approves
 * nobody.
 */
export const competent = rule({
  id: "body.competent",
  cites: articles({ "cpc-2014": 23, "cpc-2026": 22 }, ["inferred", "inferred"], {
    en: "The branch that holds the file acts in it, a committee with power to approve approves; general branches, village committees and temporary organizations may not.",
    zh: "由主责党支部办理，由有审批权限的基层党委审批；党总支、村（社区）党委和临时党组织不得审批。",
  }),
  steps: stepNames,
  measure: ({ dossier, step }) => {
    const may = actorsFor(step);
    return {
      step: step.step,
      by: step.by.kind,
      may,
      is: may.find((actor) => acts(actor, dossier, step)),
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
});

const acts = (actor: Actor, dossier: Records, step: Step): boolean => {
  switch (actor) {
    case "taker":
      return step.by.kind === "branch" || step.by.kind === "temporary";
    case "holder":
      return step.by.kind === "branch" && isSame(step.by, dossier.holder);
    case "temporary-holder":
      return step.by.kind === "temporary" && isSame(step.by, dossier.holder);
    case "cooperating":
      return cooperates(dossier, step.by, step.step);
    case "committee":
    case "county-department":
      return step.by.kind === actor;
  }
};

const isSame = (by: Body, holder: Body | undefined): boolean => holder?.id === by.id && holder.kind === by.kind;

const cooperates = (dossier: Records, by: Body, step: StepName): boolean => {
  const duty: Duty | undefined = dutyOf(step);
  if (duty === undefined || (by.kind === "temporary" && duty !== "examination")) return false;
  return dossier.cooperating.some(({ body, duties }) => isSame(by, body) && duties.includes(duty));
};

const actorWords: Record<"en" | "zh", Record<Actor, string>> = {
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
