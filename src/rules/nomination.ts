import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { addMonthsTo } from "../kernel/told-day.js";
import { awaits } from "./answer.js";
import { redoFrom } from "./breach.js";
import { filedOn, sinceAt } from "./evidence.js";
import { allHeard } from "./kinds/all-heard.js";
import { onFile } from "./kinds/on-file.js";
import { postedFor } from "./notice/period.js";
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
    en: "The branch committee's choice is listed once the higher committee agrees.",
    zh: "支部委员会研究同意后，须报上级党委同意。",
  },
  steps: ["nominate"],
  measure: ({ step }) => ({ by: step.consent?.by.kind }),
  require: ({ by }) => (by === undefined ? awaits([{ step: "nominate", field: "consent" }]) : by === "committee"),
  else: "bar",
  says: {
    en: ({ by }) =>
      `${by === undefined ? "no consent yet" : `consent of ${en.body(by)}`}; a committee with power to approve must agree`,
    zh: ({ by }) => `${by === undefined ? "尚无组织同意" : `由${zh.body(by)}同意`}；须经有审批权限的基层党委同意`,
  },
  remedy: () => bring({ step: "nominate", field: "consent" }),
});

/** Since the 2026 edition the year of cultivation is over first, then the committee agrees, then the notice begins. */
export const inOrder = rule({
  id: "nomination.in-order",
  text: {
    en: "The higher committee agrees once the year of cultivation is over, and the notice begins once it has agreed.",
    zh: "培养教育考察满一年后报上级党委同意，同意后方可公示。",
  },
  steps: ["nominate"],
  measure: ({ dossier, step, termsOn }) => {
    const since = sinceAt("activist", dossier);
    const posted = postedFor(dossier, "nomination").map(({ from }) => from);
    return {
      ripe: since && addMonthsTo(since, termsOn(since).cultivation.lasts.of.count),
      agreed: step.consent?.on,
      noticed: posted.sort()[0],
    };
  },
  require: ({ ripe, agreed, noticed }) => {
    if (agreed === undefined) return awaits([{ step: "nominate", field: "consent" }]);
    return (ripe === undefined || agreed >= ripe) && (noticed === undefined || agreed <= noticed);
  },
  else: "bar",
  says: {
    en: ({ ripe, agreed, noticed }) =>
      `year of cultivation over: ${en.day(ripe)}; consent: ${en.onFile(agreed)}; first day of the notice: ${en.onFile(noticed)}`,
    zh: ({ ripe, agreed, noticed }) =>
      `培养教育考察满一年：${zh.day(ripe)}；上级党委同意：${zh.onFile(agreed)}；公示开始：${zh.onFile(noticed)}`,
  },
  remedy: () => bring({ step: "nominate", field: "consent" }, { step: "notice" }),
});

/** Under the 2014 edition a nomination is filed with the higher committee before the person counts as a candidate. */
export const filed = rule({
  id: "nomination.filed",
  text: {
    en: "A candidate is listed once the nomination is filed with the higher committee.",
    zh: "发展对象人选报上级党委备案后，方可列为发展对象。",
  },
  steps: ["screen", "prereview", "admit"],
  stages: ["candidate"],
  ...onFile({ en: "filing of the nomination", zh: "发展对象备案" }, (dossier) => filedOn(dossier, "nomination"), {
    step: "file",
    record: "nomination",
  }),
  else: "bar",
  breach: { effect: { awaits: redoFrom("file") } }, // B3: the filing, then what relied on it
});
