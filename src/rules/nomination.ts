import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { missingFrom } from "./evidence.js";
import { bring } from "./remedy.js";
import { rule } from "./rule.js";

/** Before a nomination the Party group, the mentors, the members and the masses are heard. */
export const opinionsHeard = rule({
  id: "nomination.opinions-heard",
  text: {
    en: "The Party group, the mentors, the members and the masses are heard.",
    zh: "听取党小组、培养联系人、党员和群众意见。",
  },
  steps: ["nominate"],
  measure: ({ step }, { nomination }) => ({
    heard: step.opinions,
    missing: missingFrom(step.opinions, nomination.opinions.items),
  }),
  require: ({ missing }) => missing.length === 0,
  else: "bar",
  says: {
    en: ({ heard, missing }) => `heard: ${en.voices(heard)}; still to hear: ${en.voices(missing)}`,
    zh: ({ heard, missing }) => `已听取：${zh.voices(heard)}；尚未听取：${zh.voices(missing)}`,
  },
  remedy: () => bring({ step: "nominate", field: "opinions" }),
});

/** Since the 2026 edition nobody is nominated before the higher committee has agreed. */
export const consented = rule({
  id: "nomination.consented",
  text: {
    en: "The branch committee's choice is listed when the higher committee agrees.",
    zh: "支部委员会研究同意后，须报上级党委同意。",
  },
  steps: ["nominate"],
  measure: ({ step }) => ({ by: step.consent?.kind }),
  require: ({ by }) => (by === undefined ? awaits([{ step: "nominate", field: "consent" }]) : by === "committee"),
  else: "bar",
  says: {
    en: ({ by }) =>
      `consent of ${by === undefined ? "nobody yet" : en.body(by)}; a committee with power to approve must agree`,
    zh: ({ by }) => `${by === undefined ? "尚无组织同意" : `由${zh.body(by)}同意`}；须经有审批权限的基层党委同意`,
  },
  remedy: () => bring({ step: "nominate", field: "consent" }),
});

/** A nomination is filed with the higher committee. */
export const filed = rule({
  id: "nomination.filed",
  text: {
    en: "Candidates are filed with the higher committee.",
    zh: "发展对象人选报上级党委备案。",
  },
  steps: ["screen"],
  stages: ["candidate"],
  measure: ({ dossier }) => ({ filed: dossier.filed.nomination }),
  require: ({ filed }) => filed !== undefined,
  else: "warn",
  says: {
    en: ({ filed }) => `filing of the nomination: ${en.onFile(filed)}`,
    zh: ({ filed }) => `发展对象备案：${zh.onFile(filed)}`,
  },
  breach: { late: true },
});
