/** A paper that belongs to a minute: its name or address, or what the caller knows of it as flat data. */
export type Attachment = string | Readonly<Record<string, string | number | boolean | null>>;

/**
 * What a record keeps beside what was decided. Any minute may carry it, and a step on its way to one. No rule reads it, it is
 * never repeated in words, and two minutes that differ in it alone are the same.
 */
export type Envelope = {
  /** A remark, of at most 10,000 letters. */
  readonly note?: string;
  /** Who entered the minute: an id of the caller's own. */
  readonly recordedBy?: string;
  /** When it was entered, as the caller writes it: a day or a moment, of at most 40 letters. It is not the day of the step. */
  readonly recordedAt?: string;
  /** The papers that belong to it, at most 100. */
  readonly attachments?: readonly Attachment[];
};

/** The names of what an envelope holds. */
export const envelopeFacts = ["note", "recordedBy", "recordedAt", "attachments"] as const;
