import type { Language } from "../../words/language.js";
import { type Stage, stages } from "../../domain/ladder.js";
import { namesIn } from "../../words/names-in.js";
import { statuses } from "../../words/statuses.js";
import { element } from "../xml.js";
import type { Mark } from "./flag.js";
import { markAt, stageColors, textAt } from "./shapes.js";
import { widthOf } from "./text.js";

/** What colors and forms mean: the stages, and the marks that are in use. Gives the drawing and how wide it is. */
export const legendAt = (
  marks: readonly Mark[],
  y: number,
  language: Language,
): readonly [svg: string, width: number] => {
  let x = 0;
  const entry = (drawing: string, label: string): string => {
    const drawn = element("g", { transform: `translate(${Math.round(x)} ${y})` }, drawing, textAt(label, 18, 4, ink));
    x += 18 + widthOf(label) + 16;
    return drawn;
  };
  const drawn = [
    ...stages.map((stage) => entry(swatch(stage), namesIn[language].stages[stage])),
    ...marks.map((mark) => entry(markAt(mark, 6, 0), markIn(mark, language))),
  ];
  return [drawn.join(""), x];
};

const swatch = (stage: Stage): string =>
  element("rect", { x: 0, y: -6, width: 12, height: 12, fill: stageColors[stage] });

const ink = "#222222";

const markIn = (mark: Mark, language: Language): string => {
  const { verdicts } = namesIn[language];
  const { deadlines } = statuses[language];
  const { due, settled, struck } = own[language];
  const { grant: granted, defer: deferred, deny: denied } = verdicts;
  return { granted, deferred, denied, struck, due, overdue: deadlines.overdue, settled }[mark];
};

const own: Record<Language, Record<"due" | "settled" | "struck", string>> = {
  en: { due: "falls due", settled: "settled", struck: "corrected" },
  zh: { due: "到期日", settled: "已了结", struck: "已更正" },
};
