import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { known } from "../domain/told.js";
import { bring } from "./remedy.js";
import { rule } from "./rule.js";

/** The branch that holds a file has its duties, and entrusts them to others. */
export const notTheHolder = rule({
  id: "entrusting.not-the-holder",
  text: {
    en: "Duties are entrusted to an organization other than the one that holds the file, by our default.",
    zh: "委托培养的对象应为主责党支部以外的党组织（本库默认）。",
  },
  steps: ["entrust"],
  measure: ({ dossier: { holder }, step: { to } }) => ({
    isHolder: holder !== undefined && known(holder).id === known(to).id && holder.kind === to.kind,
  }),
  require: ({ isHolder }) => !isHolder,
  else: "bar",
  says: {
    en: ({ isHolder }) => (isHolder ? "entrusted to the holder itself" : "entrusted to another organization"),
    zh: ({ isHolder }) => (isHolder ? "委托给主责党支部自身" : "委托给其他党组织"),
  },
  remedy: () => bring({ step: "entrust", field: "to" }),
});

/** What was entrusted to another body was done by it. Contact leaves no paper, so it is not looked for. */
export const dutiesDone = rule({
  id: "entrusting.duties-done",
  text: {
    en: "The organizations at both places entrust each other with education, and each answers for what it took on.",
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
    en: ({ undone }) => `entrusted, with nothing on file yet: ${en.duties(undone)}`,
    zh: ({ undone }) => `已委托而尚无记录的事项：${zh.duties(undone)}`,
  },
});
