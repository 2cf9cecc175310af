import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { rule } from "../rule.js";
import { isPolled, pollsAtEach } from "./standing.js";

/** A waiver may stand for the poll of one place, never for all of them. */
export const heldSomewhere = rule({
  id: "poll.held-somewhere",
  text: {
    en: "Even where a poll is waived, at least one place has been polled.",
    zh: "即使豁免一地的民意调查，也至少须在一地进行。",
  },
  steps: ["prereview", "admit", "convert"],
  measure: ({ dossier }) => {
    const polls = pollsAtEach(dossier);
    return { polled: polls.filter(isPolled).map(({ at }) => at), asked: polls.map(({ at }) => at) };
  },
  require: ({ polled, asked }) => polled.length > 0 || awaits(asked.map((at) => ({ step: "poll", at }))),
  else: "bar",
  says: {
    en: ({ polled }) => `polled at: ${en.list(polled.map(en.place))}`,
    zh: ({ polled }) => `已进行民意调查的地方：${zh.list(polled.map(zh.place))}`,
  },
});
