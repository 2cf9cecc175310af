import type { Breach, Irregularity, Unfounded, Unreadable } from "../../answers/audit/irregularity.js";

/** An irregularity of a minute that was judged: a rule that it did not follow, or a decision stricter than any rule. */
export type Judged = Breach | Unfounded;

/** Whether an irregularity says that a minute was judged and does not hold. */
export const isJudged = (one: Irregularity): one is Judged => !notJudged.has(one.kind);

/** Whether an irregularity says that a minute cannot be read. */
export const isUnread = (one: Irregularity): one is Unreadable => one.kind === "unreadable";

/** Whether an irregularity names a rule that was not followed. */
export const isBreach = (one: Judged): one is Breach => one.kind !== "without-rule";

const notJudged: ReadonlySet<Irregularity["kind"]> = new Set(["corrected", "unreadable", "unrecorded"]);
