import { before, step } from "../support/career.js";
import { canary } from "./values.js";

const talk = JSON.stringify(step("talk"));
const members = (count: number, key: (at: number) => string): string =>
  `{${Array.from({ length: count }, (_, at) => `"${key(at)}":0`).join()}}`;

/** Texts of small size that are wrong in one way, with the code that says so. */
export const wrong: readonly (readonly [name: string, text: string, code: string])[] = [
  ["nothing", "", "not-json"],
  ["blanks", " \t\n", "not-json"],
  ["half a text", `{"${canary}":"${canary}`, "not-json"],
  ["a bare word", canary, "not-json"],
  ["a number that is none", "NaN", "not-json"],
  ["a comment", `/* ${canary} */ {}`, "not-json"],
  ["a comma too many", `{"a":1,}`, "not-json"],
  ["a byte order mark", `\ufeff${talk}`, "not-json"],
  ["two texts", `${talk} ${talk}`, "not-json"],
  ["a line end in a text", `{"a":"${canary}\n"}`, "not-json"],
  ["a letter of nothing", `{"a":"\\x41"}`, "not-json"],
  ["seventeen levels", `${"[".repeat(17)}${"]".repeat(17)}`, "too-deep"],
  ["seventeen levels of objects", `${'{"a":'.repeat(17)}1${"}".repeat(17)}`, "too-deep"],
  ["a key said twice", talk.replace("{", `{"on":"${canary}",`), "key-twice"],
  ["a key said twice with the same value", talk.replace("{", `{"step":"talk",`), "key-twice"],
  ["a key said twice further in", talk.replace(`"kind":`, `"kind":"committee","kind":`), "key-twice"],
  ["a key said twice, once in escapes", talk.replace("{", `{"\\u006fn":"2020-01-01",`), "key-twice"],
  ["__proto__ said twice", `{"__proto__":{},"__proto__":{}}`, "key-twice"],
];

/** Texts of as much as ten megabytes, or of as much as is read at all, that cost whoever reads them carelessly. */
export const bombs = (size: number): readonly (readonly [name: string, make: () => string])[] => [
  ["lists in lists that never end", () => "[".repeat(size)],
  ["lists in lists", () => `${"[".repeat(size / 2)}${"]".repeat(size / 2)}`],
  ["objects in objects", () => `${'{"a":'.repeat(size / 5)}`],
  ["zeros", () => `[${"0,".repeat(size / 2 - 2)}0]`],
  ["empty lists", () => `[${"[],".repeat(size / 3 - 2)}0]`],
  ["empty objects", () => `[${"{},".repeat(size / 3 - 2)}0]`],
  ["steps of nothing but a name", () => `[${'{"step":"talk"},'.repeat(size / 16 - 2)}0]`],
  ["good steps", () => `[${`${talk},`.repeat(size / (talk.length + 1) - 2)}${talk}]`],
  ["as many keys as fit", () => members(size / 12, (at) => `k${at}`)],
  ["one key again and again", () => members(size / 6, () => "k")],
  ["one text", () => `"${"a".repeat(size - 2)}"`],
  ["escapes", () => `"${"\\u0000".repeat(size / 6 - 2)}"`],
  ["quotes", () => `["${'\\"'.repeat(size / 2 - 4)}"]`],
  ["backslashes", () => `["${"\\\\".repeat(size / 2 - 4)}"]`],
  ["backslashes that never end", () => `["${"\\".repeat(size - 4)}`],
  ["quotes that never match", () => `[${'"'.repeat(size - 2)}`],
  ["marks that accumulate", () => `["e${"\u0301".repeat(size - 6)}"]`],
  ["digits", () => "9".repeat(size)],
  ["a fraction", () => `0.${"1".repeat(size - 2)}`],
  ["signs", () => "-".repeat(size)],
  ["blanks", () => " ".repeat(size)],
  ["colons", () => ":".repeat(size)],
  ["closing marks", () => "]}".repeat(size / 2)],
];

/** Data no text was made of, as much as ten megabytes of it. */
export const heaps: readonly (readonly [name: string, make: () => unknown])[] = [
  ["a list of zeros", () => Array(1_250_000).fill(0)],
  ["holes", () => Array(4_000_000_000)],
  ["empty objects", () => Array.from({ length: 500_000 }, () => ({}))],
  ["steps of nothing but a name", () => Array(2_000).fill({ step: "talk" })],
  ["ballots of nothing", () => Array(2_000).fill({ step: "admit", ballot: {} })],
  ["mentors who are nobody", () => Array(900).fill({ step: "assign-mentors", mentors: Array(100).fill({}) })],
  ["a list of a million mentors", () => [{ ...step("assign-mentors"), mentors: Array(1_000_000).fill({}) }]],
  ["long texts", () => Array(100).fill({ step: "x".repeat(99_000), on: "2".repeat(99_000), by: {} })],
  [
    "as many keys as fit",
    () => Object.fromEntries(Array.from({ length: 300_000 }, (_, at) => [`a rather long key, number ${at}`, 0])),
  ],
  ["a long file", () => Array(2_000).fill(before("admit")[1])],
];
