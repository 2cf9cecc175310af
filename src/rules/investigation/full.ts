import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { rule } from "../rule.js";
import { cellsToHear, heardAt } from "./heard.js";

/** A bilateral investigation hears every source on the list, at both places. */
export const full = rule({
  id: "investigation.full",
  text: {
    en: "At both places the conduct is learned of and police, family planning, commerce and tax are asked; where the person works, employer and community.",
    zh: "在从业（居住）所在地和原籍地实行双边考察，听取单位、街道社区意见，并征求两地公安、计生、工商、税务等部门意见。",
  },
  steps: ["prereview", "admit", "convert"],
  measure: ({ dossier }, { investigation }) => {
    const cells = cellsToHear(dossier, investigation.cells);
    return {
      needed: cells.length,
      missing: cells.filter((cell) => heardAt(dossier, cell) === undefined),
    };
  },
  require: ({ needed, missing }) => {
    if (needed === 0) return awaits([]);
    return missing.length === 0 || awaits(missing.map((cell) => ({ step: "consult", ...cell })));
  },
  else: "bar",
  says: {
    en: ({ needed, missing }) =>
      `opinions heard: ${needed - missing.length} of ${needed}; still to hear: ${en.cells(missing)}`,
    zh: ({ needed, missing }) =>
      `应听取意见${needed}项，已听取${needed - missing.length}项；尚缺：${zh.cells(missing)}`,
  },
});
