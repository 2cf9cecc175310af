import type { Dossier } from "../domain/dossier.js";
import { ladder, landing, type Stage, type StepName, stages, stepNames } from "../domain/ladder.js";
import { type Language, languageOf } from "../words/language.js";
import { orElse } from "../kernel/or-else.js";
import { namesIn } from "../words/names-in.js";
import { speech } from "../words/speech.js";

/**
 * The ladder as a Mermaid state diagram: a state and a class for each stage, an arrow for each step that moves a file,
 * and the other steps inside the stages where they are open. With a dossier, the stages it has been through and the
 * one it is at are highlighted; of one that cannot be read, none is. In an unknown language it is in English.
 *
 * @param language - `zh`, or `en`, which stands in for any other.
 * @param dossier - A file whose way is to be highlighted.
 *
 * @example
 * ```ts
 * import { mermaid } from "fazhan/render";
 *
 * console.log(mermaid("zh").split("\n").find((line) => line.includes("-->")));
 * //   outsider --> applicant: 1 递交入党申请书
 * ```
 */
export const mermaid = (language: Language, dossier?: Dossier): string => diagram(languageOf(language), dossier);

const diagram = (language: Language, dossier: Dossier | undefined): string =>
  [
    "stateDiagram-v2",
    ...stages.map((stage) => `  state "${label(stage, language)}" as ${stage}`),
    ...stepNames.flatMap((step) => arrows(step, language)),
    ...stages.map((stage) => `  classDef ${stage}Stage fill:${fills[stage]},color:#111`),
    "  classDef been stroke:#b00020,stroke-width:3px",
    ...stages.map((stage) => `  class ${stage} ${stage}Stage`),
    ...orElse(
      () => path(dossier),
      () => [],
    ).map((stage) => `  class ${stage} been`),
  ].join("\n");

const arrows = (step: StepName, language: Language): readonly string[] => {
  const { from: stagesOf } = ladder[step];
  return stagesOf.flatMap((from) => {
    const to = landing(step, from);
    return to === undefined ? [] : [`  ${from} --> ${to}: ${named(step, language)}`];
  });
};

const label = (stage: Stage, language: Language): string => {
  const open = stepNames.filter((step) => landing(step, stage) === undefined && opensAt(step, stage));
  return [namesIn[language].stages[stage], ...open.map((step) => named(step, language))].join("\\n");
};

const opensAt = (step: StepName, stage: Stage): boolean => (ladder[step].from as readonly Stage[]).includes(stage);

const named = (step: StepName, language: Language): string => {
  const numbers = ladder[step].chart.join(" ");
  const name = speech[language].step(step);
  return numbers === "" ? name : `${numbers} ${name}`;
};

/** The stages a file has been through in this round, up to the one it is at; every round begins with an outsider. */
const path = (dossier: Dossier | undefined): readonly Stage[] => {
  if (dossier === undefined) return [];
  const been = stepNames.flatMap((step) =>
    dossier.days[step] === undefined ? [] : ladder[step].from.map((from) => landing(step, from)),
  );
  return stages.filter((stage) => stage === "outsider" || been.includes(stage));
};

const fills: Record<Stage, string> = {
  outsider: "#eeeeee",
  applicant: "#e3f2fd",
  activist: "#e8f5e9",
  candidate: "#fffde7",
  probationer: "#fff3e0",
  member: "#fce4ec",
};
