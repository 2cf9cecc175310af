import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { filedOn } from "./evidence.js";
import { allHeard } from "./kinds/all-heard.js";
import { onFile } from "./kinds/on-file.js";
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
  ...allHeard("nominate", ({ nomination }) => nomination.opinions),
  else: "bar",
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
  ...onFile({ en: "filing of the nomination", zh: "发展对象备案" }, (dossier) => filedOn(dossier, "nomination")),
  else: "warn",
  breach: { late: true },
});
