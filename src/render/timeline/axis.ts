import type { Language } from "../../words/language.js";
import { namesIn } from "../../words/names-in.js";
import { element } from "../xml.js";
import type { Band } from "./bands.js";
import { type Scale, ticks } from "./scale.js";
import { stageColors, textAt } from "./shapes.js";
import { widthOf } from "./text.js";

/** How high the axis is, with what is written under it. */
export const axisHeight = 46;

/** The axis below a height: a band for each stage, named where its name fits, and the months under it. */
export const axisAt = (bands: readonly Band[], scale: Scale, y: number, language: Language): string =>
  [
    ...bands.map((band) => bandAt(band, scale, y, language)),
    ...ticks(scale).map(({ x, label }) =>
      [element("path", { d: `M${Math.round(x)} ${y + 22}v6`, stroke: ink }), textAt(label, x - 2, y + 40, ink)].join(
        "",
      ),
    ),
    element("path", { d: `M0 ${y + 22}h${scale.width}`, stroke: ink }),
  ].join("");

const bandAt = ({ stage, from, until }: Band, scale: Scale, y: number, language: Language): string => {
  const x = scale.x(from);
  const width = Math.max(2, (until === undefined ? scale.width : scale.x(until)) - x);
  const name = namesIn[language].stages[stage];
  return [
    element("rect", { x, y, width, height: 22, fill: stageColors[stage] }),
    ...(widthOf(name) + 8 <= width ? [textAt(name, x + 4, y + 15, ink)] : []),
  ].join("");
};

const ink = "#222222";
