import type { Language } from "../answers/citation.js";
import type { Deadline } from "../answers/deadlines.js";
import type { Dossier } from "../domain/dossier.js";
import { axisAt, axisHeight } from "./timeline/axis.js";
import { bandsOf } from "./timeline/bands.js";
import { endOf, lanesOf, marks, placed } from "./timeline/flag.js";
import { deadlineFlags, stepFlags } from "./timeline/flags.js";
import { legendAt } from "./timeline/legend.js";
import { type Scale, scaleOf } from "./timeline/scale.js";
import { flagAt, laneHeight } from "./timeline/shapes.js";
import { fontFamily, fontSize } from "./timeline/text.js";
import { element } from "./xml.js";

/**
 * A dossier as an SVG drawing: its steps by day above an axis with a band for each stage, deferred and refused ones marked, and the
 * deadlines given below it. No id and no free text of the file is in it, no label meets another, and it loads nothing from elsewhere.
 */
export const timeline = (dossier: Dossier, language: Language, deadlines: readonly Deadline[] = []): string => {
  const days = [...dossier.minutes.map(({ on }) => on), ...deadlines.map(({ due }) => due)];
  const scale = scaleOf(days, axisWidth);
  return scale === undefined ? page([], 1, 1, language) : drawn(dossier, scale, language, deadlines);
};

const drawn = (dossier: Dossier, scale: Scale, language: Language, deadlines: readonly Deadline[]): string => {
  const above = placed(stepFlags(dossier.minutes, scale, language));
  const below = placed(deadlineFlags(deadlines, scale, language));
  const flags = [...above, ...below];
  const used = marks.filter((mark) => flags.some((flag) => flag.mark === mark));
  const [legend, legendWidth] = legendAt(used, 10, language);
  const up = 44 + lanesOf(above) * laneHeight;
  const down = up + axisHeight + 18;
  const parts = [
    legend,
    axisAt(bandsOf(dossier.minutes), scale, up + 8, language),
    ...above.map((flag) => flagAt(flag, up, -1)),
    ...below.map((flag) => flagAt(flag, down, 1)),
  ];
  const width = flags.reduce((most, flag) => Math.max(most, endOf(flag)), Math.max(axisWidth, legendWidth));
  return page(parts, width, below.length === 0 ? down : down + 24 + lanesOf(below) * laneHeight, language);
};

const axisWidth = 1000;
const margin = 20;

const page = (parts: readonly string[], across: number, down: number, language: Language): string => {
  const width = Math.ceil(across) + 2 * margin;
  const height = Math.ceil(down) + 2 * margin;
  const size = { width, height, viewBox: `0 0 ${width} ${height}`, "xml:lang": language === "en" ? "en" : "zh-CN" };
  const font = { "font-family": fontFamily, "font-size": fontSize };
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", ...size, ...font },
    element("title", {}, language === "en" ? "Timeline of a file" : "发展党员工作时间轴"),
    element("rect", { width, height, fill: "#ffffff" }),
    element("g", { transform: `translate(${margin} ${margin})` }, ...parts),
  );
};
