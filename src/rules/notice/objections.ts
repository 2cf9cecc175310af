import type { Records } from "../../domain/dossier.js";
import { places } from "../../domain/place.js";
import { objections, type Purpose, type Step } from "../../domain/step.js";
import type { Language } from "../../words/language.js";
import { bring } from "../remedy.js";
import { rule, type Words } from "../rule.js";

type Objections = Step<"notice">["objections"];

interface Raised {
  readonly objections: readonly Objections[];
}

/** The steps before which a notice may be held, and what it is for then. */
const purposeOf = {
  recognize: "recognition",
  nominate: "nomination",
  admit: "admission",
  convert: "conversion",
} as const satisfies Readonly<Record<string, Purpose>>;

const steps = ["recognize", "nominate", "admit", "convert"] as const;

/** What the notices for a step brought in, wherever they hung and hang, each answer once. */
const raised = ({
  dossier,
  step,
}: {
  readonly dossier: Records;
  readonly step: Step<(typeof steps)[number]>;
}): Raised => {
  const purpose = purposeOf[step.step];
  const posted = places.flatMap((at) => dossier.posted[at][purpose] ?? []).map((notice) => notice.objections);
  const found = [...posted, ...dossier.raised[purpose].map(({ notice }) => notice.objections)];
  return { objections: objections.filter((one) => found.includes(one)) };
};

const words: Record<Language, Record<Objections, string>> = {
  en: {
    none: "none",
    unfounded: "unfounded",
    immaterial: "true but not in the way",
    open: "not settled yet",
    founded: "true and in the way",
  },
  zh: {
    none: "无",
    unfounded: "查无实据",
    immaterial: "属实但不影响发展",
    open: "尚在核查",
    founded: "属实且影响发展",
  },
};

/** What the notices brought in, in both languages. */
const says: Words<Raised> = {
  en: (all) =>
    `objections to the notice: ${all.objections.map((one) => words.en[one]).join(", ") || "no notice on file"}`,
  zh: (all) => `公示反映：${all.objections.map((one) => words.zh[one]).join("、") || "尚无公示"}`,
};

/** While an objection is being looked into, the step that the notice was for waits. */
export const noOpenObjection = rule({
  id: "notice.no-open-objection",
  text: {
    en: "While an objection to a notice must still be looked into, the decision is put off.",
    zh: "公示期间的反映需要核查的，暂缓作出决定。",
  },
  steps,
  measure: raised,
  require: (all) => !all.objections.includes("open"),
  else: "defer",
  says,
  remedy: () => bring({ step: "notice" }),
});

/** An objection that is true and stands in the way counts against the step that the notice was for. */
export const noFoundedObjection = rule({
  id: "notice.no-founded-objection",
  text: {
    en: "A person does not go on when an objection to the notice is true and stands in the way.",
    zh: "公示期间的反映属实且影响发展的，不予发展。",
  },
  steps,
  measure: raised,
  require: (all) => !all.objections.includes("founded"),
  else: "deny",
  says,
});
