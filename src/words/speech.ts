import { en } from "./en.js";
import type { Language } from "./language.js";
import { zh } from "./zh.js";

/** How the things of the domain are said in each language, as far as all of them say it. */
export const speech: Record<Language, typeof zh> = { en, zh };
