import * as lead from "../../rules/lead.js";
import { choice } from "../../rules/terms.js";
import type { Overlay } from "../extend.js";

/**
 * Ziyang city 资阳市 (docs/research.md#floating-members): the organization at the place of outflow leads, that of inflow assists.
 */
export const ziyang: Overlay = {
  id: "ziyang",
  articles: {
    "lead.right-side": {
      at: "双向考察",
      evidence: "mirror",
      text: {
        en: "The organization at the place of outflow leads; the one at the place of inflow assists.",
        zh: "以流出地党组织为主，流入地党组织协助。",
      },
    },
  },
  rules: [lead.rightSide],
  terms: { lead: { side: choice("outflow") } },
};
