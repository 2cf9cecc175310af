import type { Language } from "../../answers/shared/citation-in.js";
import { type Stage, stages } from "../../domain/ladder.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
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
    ...stages.map((stage) => entry(swatch(stage), stageIn(stage, language))),
    ...marks.map((mark) => entry(markAt(mark, 6, 0), names[language][mark])),
  ];
  return [drawn.join(""), x];
};

/** A stage by its name alone. */
export const stageIn = (stage: Stage, language: Language): string => (language === "en" ? stage : zh.stage(stage));

const swatch = (stage: Stage): string =>
  element("rect", { x: 0, y: -6, width: 12, height: 12, fill: stageColors[stage] });

const ink = "#222222";

const names: Record<Language, Record<Mark, string>> = {
  en: {
    granted: en.verdict("grant"),
    deferred: en.verdict("defer"),
    denied: en.verdict("deny"),
    due: "falls due",
    overdue: "overdue",
    settled: "settled",
  },
  zh: {
    granted: zh.verdict("grant"),
    deferred: zh.verdict("defer"),
    denied: zh.verdict("deny"),
    due: "到期日",
    overdue: "已逾期",
    settled: "已了结",
  },
};
