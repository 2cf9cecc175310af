import type { Minute } from "../domain/minute.js";
import { isVote } from "../domain/approvals.js";
import { fault } from "../kernel/fault.js";
import { orElse } from "../kernel/or-else.js";
import { type Language, languageOf } from "../words/language.js";
import type { VoteMinute } from "./texts/votes-in.js";
import type { FilingMinute, RequestMinute, Wording } from "./texts/wording.js";
import { wordings } from "./texts/wordings.js";

/** What an office writes: a resolution 决议, a tally sheet 票决情况统计表, a notice 公示, a request 请示, a report for filing 备案报告. */
export const textKinds = ["resolution", "tally", "notice", "request", "filing"] as const;
/** One kind of text. */
export type TextKind = (typeof textKinds)[number];

/** A text, and the slots in it that are still open, each once, in their order and as they stand between the braces. */
export interface OfficeText {
  readonly text: string;
  readonly slots: readonly string[];
}

/**
 * The text that an office writes of a minute, line by line. It says what the minute says: numbers, days, the result, which
 * organization. What the minute does not say, and what the library never holds, such as names, stands as a slot in braces,
 * `{姓名}` or `{name}`: `slots` lists those still open, and the text is finished where it is empty.
 *
 * - `resolution` and `tally`: of a vote, whether it was won, lost or deferred; a resolution holds what Art. 22 of 2014 and
 *   Art. 21 of 2026 name: conduct, those entitled and present, the result, the day, the secretary's signature.
 * - `notice`: of a notice.
 * - `request`: for the pre-review, of a passed screening or of the pre-review; for the approval, of a vote that was won.
 * - `filing`: of a recognition, a nomination or an approved admission, or of its filing.
 *
 * `undefined` where there is no such text: a resolution of a step that is not a vote, a request after a vote that was lost. Throws a
 * fault at `minute` where that cannot be read.
 *
 * @param minute - A minute of a file, `dossier.minutes` or what `readMinutes` read, whole or known in part.
 * @param kind - Which text.
 * @param language - `zh`, or `en`, which stands in for any other.
 * @param slots - What goes into the slots, by what stands between the braces. It never replaces what the minute says.
 *
 * @example
 * ```ts
 * import { readMinutes } from "fazhan/io";
 * import { textOf } from "fazhan/office";
 *
 * const by = { kind: "branch", id: "b-1" };
 * const notice = { step: "notice", on: "2026-06-09", by, for: "admission", from: "2026-06-01", until: "2026-06-08" };
 * const read = readMinutes([notice]);
 * const [minute] = read.ok ? read.minutes : [];
 * const made = minute && textOf(minute, "notice", "zh", { 姓名: "甲某", 党支部名称: "机关第一党支部" });
 * console.log(made?.text.split("\n")[3]);
 * // 公示时间：2026年6月1日至2026年6月8日。
 * console.log(made?.slots);
 * // [ '基本情况', '受理部门', '联系电话' ]
 * ```
 */
export const textOf = (
  minute: Minute,
  kind: TextKind,
  language: Language,
  slots: Readonly<Record<string, string>> = {},
): OfficeText | undefined => {
  const lines = orElse<readonly string[] | null | undefined>(
    () => linesOf(minute, kind, wordings[languageOf(language)]),
    () => null,
  );
  if (lines === null) throw fault("minute.unreadable", "minute");
  return lines && filled(lines.join("\n"), slots);
};

const linesOf = (minute: Minute, kind: TextKind, wording: Wording): readonly string[] | undefined => {
  switch (kind) {
    case "resolution":
    case "tally":
      return isOfVote(minute) ? wording.vote[kind](minute) : undefined;
    case "notice":
      return minute.step === "notice" ? wording.letters.notice(minute) : undefined;
    case "request":
      return isRequested(minute) ? wording.letters.request(minute) : undefined;
    case "filing":
      return isFiled(minute) ? wording.letters.filing(minute) : undefined;
  }
};

const isOfVote = (minute: Minute): minute is VoteMinute => isVote(minute.step);

/** What the committee is asked about. It was asked for its pre-review, whatever it then found. */
const isRequested = (minute: Minute): minute is RequestMinute =>
  minute.step === "prereview" || (minute.verdict === "grant" && (minute.step === "screen" || isOfVote(minute)));

const isFiled = (minute: Minute): minute is FilingMinute =>
  minute.step === "file" ||
  (minute.verdict === "grant" && ["recognize", "nominate", "approve-admission"].includes(minute.step));

/** A text with its slots filled, each once: what goes into a slot holds no slot itself. */
const filled = (text: string, slots: Readonly<Record<string, string>>): OfficeText => {
  const open = new Set<string>();
  const made = text.replaceAll(/\{([^{}]+)\}/g, (slot, name: string) => {
    const given = Object.hasOwn(slots, name) ? slots[name] : undefined;
    if (typeof given === "string") return given;
    open.add(name);
    return slot;
  });
  return { text: made, slots: [...open] };
};
