import { names as en } from "./en/names.js";
import type { Language } from "./language.js";
import type { Names } from "./names.js";
import { names as zh } from "./zh/names.js";

/** The names of the domain in each language. */
export const namesIn: Record<Language, Names> = { en, zh };
