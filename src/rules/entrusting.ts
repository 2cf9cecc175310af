import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { rule } from "./rule.js";

/** What was entrusted to another body was done by it. Contact leaves no paper, so it is not looked for. */
export const dutiesDone = rule({
  id: "entrusting.duties-done",
  text: {
    en: "Organizations at both places entrust each other with education and answer for what they took on.",
    zh: "流入地与流出地党组织建立委托培养关系，并完成所接受的委托。",
  },
  steps: ["prereview", "convert"],
  measure: ({ dossier }) => ({
    undone: dossier.cooperating.flatMap(({ duties, done }) =>
      duties.filter((duty) => duty !== "contact" && !done.includes(duty)),
    ),
  }),
  require: ({ undone }) => undone.length === 0,
  else: "warn",
  says: {
    en: ({ undone }) => `entrusted, and nothing on file yet: ${en.duties(undone)}`,
    zh: ({ undone }) => `已委托而尚无记录的事项：${zh.duties(undone)}`,
  },
});
