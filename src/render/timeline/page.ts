import type { Language } from "../../words/language.js";
import { element } from "../xml.js";
import { fontFamily, fontSize } from "./text.js";

/** An SVG document of a size, white, with a margin around what is drawn. */
export const page = (parts: readonly string[], across: number, down: number, language: Language): string => {
  const width = Math.ceil(across) + 2 * margin;
  const height = Math.ceil(down) + 2 * margin;
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const font = { "font-family": fontFamily, "font-size": fontSize, "xml:lang": tags[language] };
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", ...size, ...font },
    element("title", {}, titles[language]),
    element("rect", { width, height, fill: "#ffffff" }),
    element("g", { transform: `translate(${margin} ${margin})` }, ...parts),
  );
};

const margin = 20;
const tags: Record<Language, string> = { en: "en", zh: "zh-CN" };
const titles: Record<Language, string> = { en: "Timeline of a file", zh: "发展党员工作时间轴" };
