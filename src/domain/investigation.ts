import { type Place, places } from "./place.js";

/** Whose opinion is heard in an investigation 考察: the employer, the street or community, and four departments. */
export const sources = ["employer", "community", "police", "family-planning", "commerce", "tax"] as const;

/** One source of opinion: 所在单位, 街道社区, 公安, 计生, 工商, 税务. */
export type Source = (typeof sources)[number];

/** What a source answered. To have asked is not to have an answer. */
export const opinions = ["favorable", "adverse", "reserved"] as const;

/** One answer of a source. */
export type Opinion = (typeof opinions)[number];

/** One question of a bilateral investigation 双边考察: this source, at this place. */
export interface Cell {
  readonly at: Place;
  readonly source: Source;
}

const cellsByText = (): ReadonlyMap<string, Cell> =>
  new Map(places.flatMap((at) => sources.map((source) => [`${at}/${source}`, { at, source }] as const)));

/** All cells there are, by the text that a term lists them with: `residence/police`. */
export const cells = /* @__PURE__ */ cellsByText();

/** The cells of a list of such texts, in its order; what names none is passed over. */
export const cellsOn = (list: readonly string[]): readonly Cell[] => list.flatMap((text) => cells.get(text) ?? []);
