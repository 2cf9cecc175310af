import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { placesToAsk } from "../../domain/person.js";
import { awaits } from "../answer.js";
import { evidence, isFloating } from "../evidence.js";
import { rule } from "../rule.js";
import { articles } from "../source.js";

/** The political review of a floating person asks at both places. */
export const bothPlaces = rule({
  id: "vetting.both-places",
  cites: articles({ "cpc-2014": 16, "cpc-2026": 16 }, ["mirror", "default"], {
    en: "For floating people the organizations at the registered home and at the residence are both asked.",
    zh: "对流动人员进行政治审查时,还应当征求户籍所在地和居住地基层党组织的意见。",
  }),
  steps: ["vet", "screen", "admit"],
  stages: ["candidate"],
  measure: (facts) => {
    const consulted = evidence(facts, "vet")?.consulted;
    const person = facts.dossier.person;
    return {
      vetted: consulted !== undefined,
      missing: isFloating(person) ? placesToAsk(person).filter((place) => !consulted?.includes(place)) : [],
    };
  },
  require: ({ vetted, missing }) => (vetted ? missing.length === 0 : awaits([{ step: "vet" }])),
  else: "bar",
  says: {
    en: ({ vetted, missing }) =>
      vetted ? `still to be asked: ${en.list(missing.map(en.place))}` : "no political review on file",
    zh: ({ vetted, missing }) => (vetted ? `尚未征求意见的地方:${zh.list(missing.map(zh.place))}` : "尚无政治审查记录"),
  },
});
