import { zh } from "../words/zh.js";
import { rule } from "./rule.js";

/** The side that the local rules say leads holds the file; where they leave it open, either may. */
export const rightSide = rule({
  id: "lead.right-side",
  text: {
    en: "The organization at the place of inflow leads; both are responsible together.",
    zh: "以流入地党组织为主，由流出地和流入地党组织共同负责。",
  },
  steps: ["recognize", "nominate", "admit", "convert"],
  measure: ({ dossier: { side, person } }, { lead }) => ({
    side,
    leads: lead.side.value,
    onePlace: person !== undefined && person.places.residence === person.places.origin,
  }),
  require: ({ side, leads, onePlace }) =>
    onePlace || !(leads in sideOf) || sideOf[leads as keyof typeof sideOf] === side,
  else: "warn",
  once: true,
  says: {
    en: ({ side, leads }) => `held at ${side}; lead: ${leads}`,
    zh: ({ side, leads }) => `由${zh.place(side)}一方主责；主责方：${words[leads as keyof typeof words] ?? "另行确定"}`,
  },
});

const sideOf = { inflow: "residence", outflow: "origin" } as const;
const words = { inflow: "流入地", outflow: "流出地", "case-by-case": "视情况而定" } as const;
