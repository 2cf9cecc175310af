import { isOpen, ladder, stepNames } from "../domain/ladder.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { rule } from "./rule.js";

/** A step is taken from a stage where it is open. */
export const closed = rule({
  id: "ladder.closed",
  text: {
    en: "Each step of the procedure is taken at the stages to which it belongs.",
    zh: "发展党员的每一步在其所属阶段进行。",
  },
  steps: stepNames,
  measure: ({ dossier, step }) => ({
    step: step.step,
    stage: dossier.stage,
    open: isOpen(step.step, dossier.stage),
    from: ladder[step.step].from,
  }),
  require: ({ open }) => open,
  else: "bar",
  once: true,
  stops: true,
  says: {
    en: ({ step, stage, from }) =>
      `${en.step(step)} is open to ${en.stages(from)}; this is the file of ${en.stage(stage)}`,
    zh: ({ step, stage, from }) => `“${zh.step(step)}”适用于${zh.stages(from)}；本人现为${zh.stage(stage)}`,
  },
});
