import type { Minute } from "../../src/domain/minute.js";
import { fileOf, first, type Row } from "./files.js";

const dayAfter = (days: number): string =>
  new Date(Date.UTC(2021, 3, 15) + days * 86_400_000).toISOString().slice(0, 10);

/** The row of a person at a meeting of their own, or of the one that a number names. */
const rowAt = (person: number, meeting: number, changes: Partial<Row> = {}): Row => ({
  ...first,
  id: `p-${person}`,
  branch: { id: `b-${Math.floor(meeting / 100)}` },
  admitted: dayAfter(meeting % 100),
  converted: dayAfter((meeting % 100) + 366),
  mentors: [`m-${meeting % 50}`],
  sponsors: [`m-${meeting % 50}`],
  ballot: { entitled: 30, present: 27, yes: 27, no: 0, abstain: 0 },
  ...changes,
});

/** So many files, every hundredth of which disagrees with the one before, each time in another way; and the kinds of that. */
export const planted = (
  count: number,
): { readonly files: readonly { file: number; minutes: readonly Minute[] }[]; readonly kinds: readonly string[] } => {
  const kinds: string[] = [];
  const files = Array.from({ length: count }, (_, at) => {
    if (at % 100 !== 99) return { file: at, minutes: fileOf(rowAt(at, at)) };
    const [kind, changes] = ways[Math.floor(at / 100) % ways.length] as (typeof ways)[number];
    kinds.push(kind);
    return { file: at, minutes: fileOf(rowAt(at, at - 1, changes(at))) };
  });
  return { files, kinds: kinds.toSorted() };
};

const ways: readonly (readonly [kind: string, changes: (at: number) => Partial<Row>])[] = [
  ["meeting.entitled", () => ({ ballot: { entitled: 31, present: 27, yes: 27, no: 0, abstain: 0 } })],
  ["meeting.present", () => ({ ballot: { entitled: 30, present: 28, yes: 28, no: 0, abstain: 0 } })],
  ["sponsor.not-yet-member", (at) => ({ sponsors: [`p-${at - 1}`] })],
  ["mentor.not-yet-member", (at) => ({ mentors: [`p-${at - 1}`] })],
];
