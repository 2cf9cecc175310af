import type { Records } from "../domain/dossier.js";
import { placeOf, placesToAsk } from "../domain/person.js";
import type { Place } from "../domain/place.js";
import type { Step } from "../domain/step.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { unrecognized } from "./breach.js";
import { evidence, isFloating } from "./evidence.js";
import { passed as passedAs } from "./kinds/passed.js";
import { bring } from "./remedy.js";
import { rule } from "./rule.js";

/** The political review of a floating person asks at both places. */
export const bothPlaces = rule({
  id: "vetting.both-places",
  text: {
    en: "For floating people, the organizations at the registered home and at the residence are both asked.",
    zh: "对流动人员进行政治审查时，还应当征求户籍所在地和居住地基层党组织的意见。",
  },
  steps: ["vet", "screen", "admit"],
  stages: ["candidate"],
  measure: (facts) => {
    const { person } = facts.dossier;
    return {
      vetted: evidence(facts, "vet") !== undefined,
      missing: isFloating(person) ? placesToAsk(person).filter((at) => !isAsked(facts, at)) : [],
    };
  },
  require: ({ vetted, missing }) => (vetted ? missing.length === 0 : awaits([{ step: "vet" }])),
  else: "bar",
  says: {
    en: ({ vetted, missing }) =>
      vetted ? `still to be asked: ${en.list(missing.map(en.place))}` : "no political review on file",
    zh: ({ vetted, missing }) =>
      vetted ? `尚未征求意见的地方：${zh.list(missing.map(zh.place))}` : "尚无政治审查记录",
  },
  remedy: ({ missing }) => bring(...missing.map((at) => ({ step: "vet", at }) as const)),
});

/**
 * By the review at hand if this is one, otherwise by the one on file, as far as it asked where the person still
 * belongs.
 */
const isAsked = ({ dossier, step }: { readonly dossier: Records; readonly step: Step }, at: Place): boolean =>
  step.step === "vet" ? step.consulted.some((place) => placeOf(dossier.person, place) === at) : dossier.vetted[at];

/** A candidate has passed the political review. */
export const passed = rule({
  id: "vetting.passed",
  text: {
    en: "Nobody is admitted without a political review or after failing it.",
    zh: "凡是未经政治审查或者政治审查不合格的，不能发展入党。",
  },
  steps: ["screen", "admit"],
  stages: ["candidate"],
  ...passedAs("vet", { en: "political review", zh: "政治审查" }, ({ conclusion }) => conclusion === "qualified"),
  else: "bar",
  breach: { effect: { broken: unrecognized } }, // B7, C3: found unqualified; where it is missing, it is made up for
});
