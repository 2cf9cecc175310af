import type { Step } from "../domain/step.js";
import type { Language } from "../words/language.js";
import { rule } from "./rule.js";

/** A branch cannot end a probation by itself: that takes a vote of the meeting and an approval. */
export const notOfAProbation = rule({
  id: "withdrawal.not-of-a-probation",
  text: {
    en: "A probation is cancelled by a vote of the general meeting and the approval of the higher organization.",
    zh: "取消预备党员资格，应当经支部大会讨论通过和上级党组织批准。",
  },
  steps: ["withdraw"],
  stages: ["probationer"],
  measure: ({ step }) => ({ why: step.why }),
  require: ({ why }) => why !== "ended",
  else: "bar",
  says: {
    en: ({ why }) => `why the round ends: ${words.en[why]}`,
    zh: ({ why }) => `终止原因：${words.zh[why]}`,
  },
});

const words: Record<Language, Record<Step<"withdraw">["why"], string>> = {
  en: { "own-wish": "the person's own wish", ended: "the branch ends it", died: "the person died" },
  zh: { "own-wish": "本人自愿", ended: "党支部终止", died: "本人去世" },
};
