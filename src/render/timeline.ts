import { standing } from "../domain/corrected.js";
import { type Language, languageOf } from "../words/language.js";
import type { Deadline } from "../answers/next/deadline.js";
import type { Dossier } from "../domain/dossier.js";
import { orElse } from "../kernel/or-else.js";
import { axisAt, axisHeight } from "./timeline/axis.js";
import { bandsOf } from "./timeline/bands.js";
import { endOf, lanesOf, marks, type Placed, placed } from "./timeline/flag.js";
import { deadlineFlags, stepFlags, undatedIn } from "./timeline/flags.js";
import { legendAt } from "./timeline/legend.js";
import { page } from "./timeline/page.js";
import { middleOf, type Scale, scaleOf } from "./timeline/scale.js";
import { flagAt, laneHeight, textAt } from "./timeline/shapes.js";
import { widthOf } from "./timeline/text.js";

/**
 * A dossier as an SVG drawing: its steps by day above an axis with a band for each stage, deferred and refused ones
 * marked, and the deadlines given below it. A month is drawn at its middle, and what has a day that is not known is listed
 * at the foot. No id and no free text of the file is in it, no label meets another, and
 * it loads nothing from elsewhere. It never throws: of what cannot be read the drawing is empty but for its legend, and
 * in an unknown language it is in English.
 *
 * @param dossier - The file to draw.
 * @param language - `zh`, or `en`, which stands in for any other.
 * @param deadlines - What `deadlines` answered for the file; none are drawn without it.
 *
 * @example
 * ```ts
 * import { replay } from "fazhan";
 * import { timeline } from "fazhan/render";
 *
 * console.log(timeline(replay([]), "en").slice(0, 4));
 * // <svg
 * ```
 */
export const timeline = (dossier: Dossier, language: Language, deadlines: readonly Deadline[] = []): string => {
  const spoken = languageOf(language);
  return orElse(
    () => drawn(dossier, spoken, deadlines),
    () => drawn({ minutes: [] }, spoken, []),
  );
};

const drawn = (dossier: Filed, language: Language, deadlines: readonly Deadline[]): string => {
  const told = [
    ...[...dossier.minutes, ...standing(dossier.minutes)].map(({ on }) => on),
    ...deadlines.map(({ due }) => due),
  ];
  const days = told.flatMap((day) => middleOf(day) ?? []);
  const scale = scaleOf(days, axisWidth);
  const above = scale === undefined ? [] : placed(stepFlags(dossier.minutes, scale, language));
  const below = scale === undefined ? [] : placed(deadlineFlags(deadlines, scale, language));
  const flags = [...above, ...below];
  const used = marks.filter((mark) => flags.some((flag) => flag.mark === mark));
  const [legend, legendWidth] = legendAt(used, 10, language);
  const undated = undatedIn(dossier.minutes, deadlines, language);
  const widest = undated.reduce((most, line) => Math.max(most, widthOf(line)), Math.max(axisWidth, legendWidth));
  const width = flags.reduce((most, flag) => Math.max(most, endOf(flag)), widest);
  const parts = scale === undefined ? [] : drawing(dossier, scale, above, below, language);
  const height = heightOf(above, below);
  const lines = undated.map((line, at) => textAt(line, 0, height + (at + 1) * laneHeight, ink));
  return page([legend, ...parts, ...lines], width, height + lines.length * laneHeight, language);
};

const drawing = (
  { minutes }: Filed,
  scale: Scale,
  above: readonly Placed[],
  below: readonly Placed[],
  language: Language,
): readonly string[] => {
  const up = upper(above);
  return [
    axisAt(bandsOf(standing(minutes)), scale, up + 8, language),
    ...above.map((flag) => flagAt(flag, up, -1)),
    ...below.map((flag) => flagAt(flag, up + under, 1)),
  ];
};

/** All that is drawn of a dossier. */
type Filed = Pick<Dossier, "minutes">;

const ink = "#222222";
const axisWidth = 1000;
const under = axisHeight + 18;
const upper = (above: readonly Placed[]): number => 44 + lanesOf(above) * laneHeight;
const heightOf = (above: readonly Placed[], below: readonly Placed[]): number =>
  upper(above) + under + (below.length === 0 ? 0 : 24 + lanesOf(below) * laneHeight);
