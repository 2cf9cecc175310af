import type { Stage } from "../../domain/ladder.js";
import { element, escapedXml } from "../xml.js";
import type { Mark, Placed } from "./flag.js";

/** How far apart two lanes are, in pixels. */
export const laneHeight = 18;

/**
 * A flag at a height: its mark there, a pole to its lane, and its label. `away` is -1 where lanes go up, and 1 where
 * they go down.
 */
export const flagAt = ({ x, label, mark, lane }: Placed, y: number, away: -1 | 1): string => {
  const top = y + away * (14 + lane * laneHeight);
  const end = away === -1 ? top - 11 : top + 11;
  return [
    element("path", { d: `M${round(x)} ${round(y)}V${round(end)}`, stroke: "#9e9e9e", "stroke-width": 1 }),
    markAt(mark, x, y),
    textAt(label, x + 4, away === -1 ? top : top + 9, colors[mark], mark === "struck"),
  ].join("");
};

/** A mark at a point. Each has a form of its own, so that none is told by its color alone. */
export const markAt = (mark: Mark, x: number, y: number): string => {
  const fill = mark === "denied" || mark === "due" ? "#ffffff" : colors[mark];
  const transform = `translate(${round(x)} ${round(y)})`;
  return element("path", { d: forms[mark], transform, fill, stroke: colors[mark], "stroke-width": 1.5 });
};

/** Text that begins at a point of its base line, struck through where it no longer stands. */
export const textAt = (text: string, x: number, y: number, fill: string, isStruck = false): string =>
  element("text", { x, y, fill, ...(isStruck && { "text-decoration": "line-through" }) }, escapedXml(text));

/** The color of each stage. */
export const stageColors: Record<Stage, string> = {
  outsider: "#e0e0e0",
  applicant: "#bbdefb",
  activist: "#c8e6c9",
  candidate: "#fff59d",
  probationer: "#ffcc80",
  member: "#f8bbd0",
};

const forms: Record<Mark, string> = {
  granted: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z",
  deferred: "M0-5L5 4H-5Z",
  denied: "M-4-4L4 4M4-4L-4 4",
  struck: "M-5 0H5",
  due: "M0-5L5 0L0 5L-5 0Z",
  overdue: "M0-5L5 0L0 5L-5 0Z",
  settled: "M-4-4H4V4H-4Z",
};

const colors: Record<Mark, string> = {
  granted: "#1b5e20",
  deferred: "#a04000",
  denied: "#b00020",
  struck: "#757575",
  due: "#0d47a1",
  overdue: "#b00020",
  settled: "#555555",
};

const round = (length: number): number => Math.round(length * 10) / 10;
