import { type Actor, type Approvers, actorsFor } from "../domain/actors.js";
import { acts } from "../domain/acts.js";
import { isBranch } from "../domain/body.js";
import { type StepName, stepNames } from "../domain/ladder.js";
import { saysNo } from "../domain/says-no.js";
import { lastKnown } from "../domain/last-known.js";
import { known } from "../domain/told.js";
import { en } from "../words/en.js";
import type { Language } from "../words/language.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { unrecognized } from "./breach.js";
import { bring } from "./remedy.js";
import { rule } from "./rule.js";

/** What an organization of floating members does without the conditions to bring in members (Art. 40 of 2026). */
const preparing: readonly StepName[] = ["apply", "talk", "assign-mentors", "examine", "transfer"];

/**
 * Each step is taken by a body that may take it: a temporary organization admits nobody, and a general branch approves
 * nobody.
 */
export const competent = rule({
  id: "body.competent",
  text: {
    en: "The branch that holds the file acts in it, and a committee with power to approve approves; general branches, village committees and temporary organizations may not.",
    zh: "由主责党支部办理，由有审批权限的基层党委审批；党总支、村（社区）党委和临时党组织不得审批。",
  },
  steps: stepNames,
  measure: ({ dossier, step }, { approval }) => {
    const may = actorsFor(step, approval.by.value as Approvers);
    return {
      step: step.step,
      by: step.by.kind,
      may,
      is: may.find((actor) => acts(actor, dossier, step.by, step.step)),
      holder: dossier.holder?.kind,
      authorized: step.by.authorized,
    };
  },
  require: ({ step, by, may, is, holder, authorized }) => {
    if (is !== undefined) return true;
    if (isBranch(by) && holder === undefined && may.includes("holder")) return awaits([{ step: "apply" }]);
    return may.includes("authorized-general-branch") && by === "general-branch" && authorized === undefined
      ? awaits([{ step, field: "by.authorized" }])
      : false;
  },
  else: "bar",
  once: true,
  stops: true,
  says: {
    en: ({ by, may }) =>
      `done by ${en.body(by)}; may be done by ${may.map((actor) => actorWords.en[actor]).join(" or ")}`,
    zh: ({ by, may }) => `由${zh.body(by)}办理；应由${may.map((actor) => actorWords.zh[actor]).join("或")}办理`,
  },
  remedy: ({ step }) => bring({ step, field: "by" }),
  breach: { effect: { broken: unrecognized } }, // C11, E2: the body had no power to vote or approve
});

const actorWords: Record<Language, Record<Actor, string>> = {
  en: {
    taker: "any Party organization",
    holder: "the branch that holds the file",
    receiver: "the organization that holds it and is not a branch",
    "temporary-holder": "the temporary organization that holds it",
    cooperating: "a body entrusted with this duty",
    "general-branch": "a general branch",
    "village-committee": "a village committee",
    between: "the organization between the branch and the committee",
    committee: "a committee with power to approve",
    "authorized-general-branch": "a general branch that was authorized to approve",
    "county-department": "the organization department of the next higher committee",
  },
  zh: {
    taker: "党组织",
    holder: "主责党支部",
    receiver: "接收材料的党组织（非党支部）",
    "temporary-holder": "持有材料的临时党组织",
    cooperating: "受委托承担该项任务的党组织",
    "general-branch": "党总支",
    "village-committee": "村（社区）党委",
    between: "党支部与审批党委之间的党组织",
    committee: "有审批权限的基层党委",
    "authorized-general-branch": "经授权审批的党总支",
    "county-department": "上级党委组织部门",
  },
};

/** Since the 2026 edition an organization of floating members brings in members if it has the conditions. */
export const qualified = rule({
  id: "body.qualified",
  text: {
    en: "An organization of floating members that lacks the conditions to bring in members educates applicants and activists, and passes their papers on.",
    zh: "尚不具备发展党员条件的流动党员党组织，只做入党申请人和入党积极分子的培养教育，并转交材料。",
  },
  steps: stepNames.filter((step) => !preparing.includes(step)),
  measure: ({ dossier: { holder }, step }) => ({
    step: step.step,
    by: step.by.kind,
    qualified: step.by.kind === "floating-branch" ? lastKnown("qualified", step.by, holder) : undefined,
  }),
  require: ({ step, by, qualified: is }) =>
    by !== "floating-branch" || (is ?? awaits([{ step, field: "by.qualified" }])),
  else: "bar",
  once: true,
  stops: true,
  says: {
    en: ({ by, qualified: is }) =>
      by === "floating-branch" ? `${en.body(by)}; ${conditions.en(is)}` : `done by ${en.body(by)}`,
    zh: ({ by, qualified: is }) => `由${zh.body(by)}办理${by === "floating-branch" ? `；${conditions.zh(is)}` : ""}`,
  },
  remedy: ({ step }) => bring({ step, field: "by" }),
  breach: { effect: { broken: unrecognized } }, // E2: it has no power to bring in members
});

const conditions: Record<Language, (is: boolean | undefined) => string> = {
  en: (is) => `${is === undefined ? "not known to have" : is ? "has" : "lacks"} the conditions to bring in members`,
  zh: (is) => (is === undefined ? "是否具备发展党员条件未载明" : is ? "具备发展党员条件" : "尚不具备发展党员条件"),
};

/** A body's own no is an outcome like a lost vote: it is minuted, and moves nobody. */
export const agrees = rule({
  id: "body.agrees",
  text: {
    en: "A candidate goes on after passing the political review, the branch committee, the pre-review, the deliberation and the approval.",
    zh: "未通过政治审查、支部委员会审查、预审、审议或者审批的，不能继续发展。",
  },
  steps: [
    "vet",
    "screen",
    "prereview",
    "deliberate",
    "approve-admission",
    "approve-conversion",
    "approve-extension",
    "approve-cancellation",
  ],
  measure: ({ step }) => ({ agrees: !saysNo(step) }),
  require: ({ agrees }) => agrees,
  else: "deny",
  once: true,
  refuses: true,
  says: {
    en: ({ agrees }) => (agrees ? "the body agrees" : "the body does not agree"),
    zh: ({ agrees }) => (agrees ? "该组织同意" : "该组织不同意"),
  },
});

/** A branch votes when it has enough full members to be a branch. */
export const largeEnough = rule({
  id: "body.large-enough",
  text: {
    en: "A branch has at least three full members; where there are fewer, a joint branch is set up, and it votes.",
    zh: "正式党员三人以上方可成立党支部；不足三人的，应当成立联合党支部，由其表决。",
  },
  steps: ["admit", "convert", "extend", "cancel"],
  measure: ({ dossier: { holder }, step }, { branch }) => ({
    step: step.step,
    fullMembers: lastKnown("fullMembers", step.by, holder),
    entitled: step.by.fullMembers === undefined ? known(step.ballot).entitled : undefined,
    fewest: branch.fullMembers.of,
  }),
  require: ({ step, fullMembers, entitled = 0, fewest }) => {
    if (entitled >= fewest.count) return true; // only full members are entitled
    return fullMembers === undefined ? awaits([{ step, field: "by.fullMembers" }]) : fullMembers >= fewest.count;
  },
  else: "bar",
  once: true,
  stops: true,
  says: {
    en: ({ fullMembers, entitled, fewest }) =>
      `${en.people("full member", fullMembers)}${entitled === undefined ? "" : `, ${entitled} of them entitled to vote`}; at least ${en.quantity(fewest)} needed`,
    zh: ({ fullMembers, entitled, fewest }) =>
      `${zh.people("正式党员", fullMembers)}${entitled === undefined ? "" : `，其中应到会${entitled}人`}；至少须${zh.quantity(fewest)}人`,
  },
  remedy: ({ step, fewest }) => [{ kind: "amount", step, field: "by.fullMembers", to: fewest.count }],
  breach: { effect: { broken: unrecognized } }, // Branch Work Regulations, E2: no branch, no vote
});
