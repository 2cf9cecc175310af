import type { Voice } from "../../domain/step.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { missingFrom } from "../evidence.js";
import { bring } from "../remedy.js";
import type { Listed, Terms } from "../terms.js";
import type { Mendable } from "./kind.js";

/** Whose views a step has heard, and whose it lacks. */
export interface Heard {
  readonly heard: readonly Voice[];
  readonly missing: readonly string[];
}

/** Everybody on a list was heard before a decision. */
// @__NO_SIDE_EFFECTS__
export function allHeard<K extends "nominate" | "convert">(
  step: K,
  list: (terms: Terms) => Listed,
): Mendable<Heard, Terms, { readonly step: { readonly opinions: readonly Voice[] } }> {
  return {
    measure: ({ step: { opinions } }, terms) => ({
      heard: opinions,
      missing: missingFrom(opinions, list(terms).items),
    }),
    require: ({ missing }) => missing.length === 0,
    says: {
      en: ({ heard, missing }) => `heard: ${en.voices(heard)}; still to hear: ${en.voices(missing)}`,
      zh: ({ heard, missing }) => `已听取：${zh.voices(heard)}；尚未听取：${zh.voices(missing)}`,
    },
    remedy: () => bring({ step, field: "opinions" }),
  };
}
