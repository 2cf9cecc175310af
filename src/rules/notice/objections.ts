import type { Step } from "../../domain/step.js";
import type { Words } from "../rule.js";

type Objections = Step<"notice">["objections"];

/** What a notice brought in, in both languages. */
export const objectionWords: Words<{ readonly objections: Objections | undefined }> = {
  en: ({ objections }) => `objections to the notice: ${objections ?? "no notice on file"}`,
  zh: ({ objections }) => `公示反映：${objections === undefined ? "尚无公示" : words[objections]}`,
};

const words: Record<Objections, string> = { none: "无", unfounded: "查无实据", open: "尚在核查", founded: "查实" };
