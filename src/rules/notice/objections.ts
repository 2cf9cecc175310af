import type { Records } from "../../domain/dossier.js";
import { objections, type Step } from "../../domain/step.js";
import type { Language } from "../../words/language.js";
import { awaits } from "../answer.js";
import { bring } from "../remedy.js";
import { rule, type Words } from "../rule.js";
import { postedFor } from "./period.js";

type Objections = Step<"notice">["objections"];

interface Raised {
  readonly objections: readonly Objections[];
}

/** What the notices brought in that count, each answer once. */
const raised = ({ dossier }: { readonly dossier: Records }): Raised => {
  const found = postedFor(dossier, "nomination").map((notice) => notice.objections);
  return { objections: objections.filter((one) => found.includes(one)) };
};

const words: Record<Language, Record<Objections, string>> = {
  en: { none: "none", unfounded: "unfounded", open: "not settled yet", founded: "founded" },
  zh: { none: "无", unfounded: "查无实据", open: "尚在核查", founded: "查实" },
};

/** What the notices brought in, in both languages. */
const says: Words<Raised> = {
  en: (all) =>
    `objections to the notice: ${all.objections.map((one) => words.en[one]).join(", ") || "no notice on file"}`,
  zh: (all) => `公示反映：${all.objections.map((one) => words.zh[one]).join("、") || "尚无公示"}`,
};

/** While an objection is being looked into, the nomination waits. */
export const noOpenObjection = rule({
  id: "notice.no-open-objection",
  text: {
    en: "An objection that must be looked into puts the nomination off.",
    zh: "公示期间的反映需要核查的，暂缓确定。",
  },
  steps: ["nominate"],
  measure: raised,
  require: (all) => (all.objections.length === 0 ? awaits([{ step: "notice" }]) : !all.objections.includes("open")),
  else: "defer",
  says,
  remedy: () => bring({ step: "notice" }),
});

/** A founded objection stands in the way. */
export const noFoundedObjection = rule({
  id: "notice.no-founded-objection",
  text: {
    en: "Nobody is listed against whom a founded objection was raised.",
    zh: "公示期间的反映查实且影响发展的，不予确定。",
  },
  steps: ["nominate"],
  measure: raised,
  require: (all) => (all.objections.length === 0 ? awaits([{ step: "notice" }]) : !all.objections.includes("founded")),
  else: "deny",
  says,
});
