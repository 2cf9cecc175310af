import { type Stage, stages } from "../../domain/ladder.js";
import type { Purpose } from "../../domain/step.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { rule } from "../rule.js";

/** A notice is held before the step it is for, which reads it; of a step that was taken there is nothing to put on notice. */
export const toCome = rule({
  id: "notice.to-come",
  text: {
    en: "A notice is held before the step that it is for.",
    zh: "公示应当在相应步骤之前进行。",
  },
  steps: ["notice"],
  measure: ({ dossier: { stage }, step }) => ({ for: step.for, stage, last: lastStage[step.for] }),
  require: ({ stage, last }) => stages.indexOf(stage) <= stages.indexOf(last),
  else: "bar",
  stops: true,
  says: {
    en: ({ for: purpose, stage }) => `a notice of ${purpose} in the file of ${en.stage(stage)}`,
    zh: ({ for: purpose, stage }) => `${words[purpose]}公示；本人现为${zh.stage(stage)}`,
  },
});

/** The last stage at which what a notice is for is still to come. */
const lastStage: Record<Purpose, Stage> = {
  recognition: "applicant",
  nomination: "activist",
  admission: "candidate",
  conversion: "probationer",
};

const words: Record<Purpose, string> = {
  recognition: "确定入党积极分子",
  nomination: "确定发展对象",
  admission: "接收预备党员",
  conversion: "转正",
};
