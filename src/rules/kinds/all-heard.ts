import type { Records } from "../../domain/dossier.js";
import type { Voice } from "../../domain/step.js";
import type { Body } from "../../domain/body.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { missingFrom } from "../evidence.js";
import { bring } from "../remedy.js";
import type { Listed, Terms } from "../terms.js";
import type { Mendable } from "./kind.js";

/** Whose views a step has heard, whose it lacks, and whether the branch has Party groups, as far as that is known. */
export interface Heard {
  readonly heard: readonly Voice[];
  readonly missing: readonly string[];
  readonly partyGroups: boolean | undefined;
}

/** A step that says whose views were heard, and the file. */
interface Hearing {
  readonly dossier: Pick<Records, "holder">;
  readonly step: { readonly opinions: readonly Voice[]; readonly by: Body };
}

/**
 * Everybody on a list was heard before a decision. A branch without Party groups asks none (Branch Work Regulations,
 * Art. 13); where nothing but the opinion of a group is lacking, the rule awaits whether it has groups.
 */
// @__NO_SIDE_EFFECTS__
export function allHeard<K extends "nominate" | "convert">(
  step: K,
  list: (terms: Terms) => Listed,
): Mendable<Heard, Terms, Hearing> {
  return {
    measure: ({ dossier, step: { opinions, by } }, terms) => {
      const partyGroups = by.partyGroups ?? dossier.holder?.partyGroups;
      const missing = missingFrom(opinions, list(terms).items);
      return {
        heard: opinions,
        missing: partyGroups === false ? missing.filter((voice) => voice !== "party-group") : missing,
        partyGroups,
      };
    },
    require: ({ missing, partyGroups }) => {
      if (missing.length === 1 && missing[0] === "party-group" && partyGroups === undefined)
        return awaits([{ step, field: "by.partyGroups" }]);
      return missing.length === 0;
    },
    says: {
      en: ({ heard, missing, partyGroups }) =>
        `heard: ${en.voices(heard)}; still to hear: ${en.voices(missing)}${partyGroups === false ? "; the branch has no Party groups" : ""}`,
      zh: ({ heard, missing, partyGroups }) =>
        `已听取：${zh.voices(heard)}；尚未听取：${zh.voices(missing)}${partyGroups === false ? "；未设党小组" : ""}`,
    },
    remedy: () => bring({ step, field: "opinions" }),
  };
}
