import { orElse } from "./or-else.js";

/** What was handed over and cannot be read: a fault about it has a code such as `dossier.unreadable`. */
type Given =
  | "after"
  | "before"
  | "catalogue"
  | "deadlines"
  | "dossier"
  | "dossiers"
  | "files"
  | "irregularities"
  | "minutes"
  | "options"
  | "policy"
  | "share"
  | "stage"
  | "situation"
  | "threshold";

/** Where something that was handed over cannot be read: all of it, or a place in it such as `dossiers.2`. */
export type GivenAt = Given | `${Given}.${string}`;

/** The code of a fault. */
export type FaultCode =
  | `${Given}.unreadable`
  | "article.malformed"
  | "article.unknown"
  | "calendar.day"
  | "calendar.malformed"
  | "count.unreadable"
  | "day.unknown"
  | "edition.empty"
  | "edition.malformed"
  | "edition.unknown"
  | "minute.unknown"
  | "minute.unreadable"
  | "overlay.empty"
  | "overlay.from"
  | "overlay.id"
  | "overlay.malformed"
  | "overlay.twice"
  | "page.evidence"
  | "policy.editions"
  | "policy.id"
  | "policy.malformed"
  | "policy.overlays"
  | "repeal.unknown"
  | "rule.breach"
  | "rule.cites"
  | "rule.due"
  | "rule.else"
  | "rule.failed"
  | "rule.id"
  | "rule.malformed"
  | "rule.needs"
  | "rule.nowhere"
  | "rule.stages"
  | "rule.steps"
  | "rule.twice"
  | "rule.waivable"
  | "term.malformed"
  | "term.missing"
  | "term.overridden"
  | "term.softer"
  | "term.unknown";

/**
 * What the library throws at the developer who wrote a rule or a policy that cannot stand, or handed over data that its
 * types forbid; never for anything the law foresees. Of what the developer wrote it repeats an id, a name or a day, and
 * of a file only the place.
 */
export interface Fault extends Error {
  readonly name: "Fault";
  /** What is wrong, as a fixed code such as `term.softer`. */
  readonly code: FaultCode;
  /** Which rule, term or edition it is about, or where it stands in what was handed over, such as `minutes.2`. */
  readonly at: string;
}

/** A fault with its code and the place it is about, or `?` where that is nothing that could be told in a line. */
export const fault = (code: FaultCode, at: unknown, cause?: unknown): Fault => {
  const place = typeof at === "string" && isTellable(at) ? at : "?";
  return Object.assign(new Error(`${code}: ${place}`, { cause }), { name: "Fault" as const, code, at: place });
};

/**
 * What is made of a developer's own data, or a fault in place of whatever the making stumbled over, which is then the
 * cause: data of another shape than its type.
 */
export const orFault = <T>(code: FaultCode, at: string, make: () => T): T => {
  try {
    return make();
  } catch (error) {
    throw error instanceof Error && error.name === "Fault" ? error : fault(code, at, error);
  }
};

/**
 * What is read of data that was handed over, or a fault such as `dossier.unreadable` where reading it throws or gives
 * nothing. It names the place alone: what was thrown may repeat the data, and is dropped.
 */
export const orUnreadable = <T>(at: GivenAt, read: () => T | undefined): T => {
  const value = orElse(read, () => undefined);
  if (value === undefined) throw unreadableAt(at);
  return value;
};

/** The fault that what stands at a place cannot be read: `dossiers.unreadable` at `dossiers.2`. */
export const unreadableAt = (at: GivenAt): Fault => fault(`${at.split(".")[0] as Given}.unreadable`, at); // a place begins with what it is in

const isTellable = (text: string): boolean => text.length <= 100 && /^[^\p{C}\p{Zl}\p{Zp}\p{M}]*$/u.test(text);
