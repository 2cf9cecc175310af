import type { Voice } from "../../domain/step.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { missingFrom } from "../evidence.js";
import { bring } from "../remedy.js";
import type { Listed, Terms } from "../terms.js";
import type { Kind } from "./kind.js";

/** Whose views a step has heard, and whose it lacks. */
export interface Heard {
  readonly heard: readonly Voice[];
  readonly missing: readonly string[];
}

/** Everybody on a list was heard before a decision. */
export const allHeard = <K extends "nominate" | "convert">(
  step: K,
  list: (terms: Terms) => Listed,
): Kind<Heard, Terms, "nominate" | "convert"> => ({
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
});
