import { rightSide as leadRightSide } from "../../rules/lead/right-side.js";
import { choice } from "../../rules/terms.js";
import type { Overlay } from "../extend.js";

/**
 * Ziyang city 资阳市 (procedure §4): the organization at the place of outflow leads, that of inflow assists.
 */
export const ziyang: Overlay = {
  id: "ziyang",
  rules: [leadRightSide],
  terms: { lead: { side: choice("outflow") } },
};
