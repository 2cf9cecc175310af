/** The languages that the library speaks. One more is a compile error wherever something is not yet said in it. */
export const languages = ["en", "zh"] as const;

/** One of the languages that the library speaks. */
export type Language = (typeof languages)[number];

/** The language asked for; English where the library does not speak it. */
export const languageOf = (language: unknown): Language => languages.find((one) => one === language) ?? "en";
