import type { Minute } from "../../src/domain/minute.js";
import { fileOf, first, type Row } from "./files.js";

const dayAfter = (days: number): string =>
  new Date(Date.UTC(2021, 3, 15) + days * 86_400_000).toISOString().slice(0, 10);
const branchOf = (meeting: number) => ({ id: `b-${Math.floor(meeting / 100)}` });

/** The row of a person at a meeting of their own, or of the one that a number names. */
const rowAt = (person: number, meeting: number, changes: Partial<Row> = {}): Row => ({
  ...first,
  id: `p-${person}`,
  branch: branchOf(meeting),
  admitted: dayAfter(meeting % 100),
  converted: dayAfter((meeting % 100) + 366),
  mentors: [`m-${meeting % 50}`],
  sponsors: [`m-${meeting % 50}`],
  ballot: { entitled: 30, present: 27, yes: 27, no: 0, abstain: 0 },
  ...changes,
});

/** The limits under which nobody else stands by too many. */
export const terms = { mentor: { load: 1 }, sponsor: { load: 1 } };

/** So many files, every tenth of which disagrees with the one before, each time in another way; and the kinds of that. */
export const planted = (
  count: number,
): { readonly files: readonly { file: number; minutes: readonly Minute[] }[]; readonly kinds: readonly string[] } => {
  const kinds: string[] = [];
  const files = Array.from({ length: count }, (_, at) => {
    const way = ways[Math.floor(at / 10) % ways.length];
    if (way === undefined || at % 10 < 8) return { file: at, minutes: fileOf(rowAt(at, at)) };
    if (at % 10 === 8) return { file: at, minutes: fileOf(rowAt(at, at, way.before?.(at + 1))) };
    kinds.push(...way.kinds);
    const minutes = fileOf(rowAt(at, at - 1, way.here(at)));
    return { file: at, minutes: way.kinds[0] === "file.unreadable" ? [...minutes, null as never] : minutes };
  });
  return { files, kinds: kinds.toSorted() };
};

interface Way {
  readonly kinds: readonly string[];
  readonly here: (at: number) => Partial<Row>;
  readonly before?: (at: number) => Partial<Row>;
}

/** The same of both files. */
const both = (kind: string, changes: (at: number) => Partial<Row>): Way => ({
  kinds: [kind],
  here: changes,
  before: changes,
});
const apart = { entitled: 30, present: 27, yes: 24, no: 2, abstain: 1 };

const ways: readonly Way[] = [
  { kinds: ["meeting.entitled"], here: () => ({ ballot: { entitled: 31, present: 27, yes: 27, no: 0, abstain: 0 } }) },
  { kinds: ["meeting.present"], here: () => ({ ballot: { entitled: 30, present: 28, yes: 28, no: 0, abstain: 0 } }) },
  {
    kinds: ["meeting.branch-size", "meeting.branch-size"], // at the vote on admission, and at that on conversion
    here: (at) => ({ branch: { ...branchOf(at - 1), fullMembers: 31 } }),
    before: (at) => ({ branch: { ...branchOf(at - 1), fullMembers: 30 } }),
  },
  both("meeting.ballots-alike", () => ({ ballot: apart })),
  { kinds: ["sponsor.not-yet-member"], here: (at) => ({ sponsors: [`p-${at - 1}`] }) },
  { kinds: ["mentor.not-yet-member"], here: (at) => ({ mentors: [`p-${at - 1}`] }) },
  both("sponsor.load", (at) => ({ sponsors: [`s-${at}`], named: "2020-01-01" })),
  both("mentor.load", (at) => ({ mentors: [`t-${at}`], assigned: "2020-01-01" })),
  { kinds: ["person.twice"], here: (at) => ({ id: `p-${at - 1}` }) },
  {
    kinds: ["person.twice", "person.at-two-branches"],
    here: (at) => ({ id: `p-${at - 1}`, branch: { id: `c-${at}` } }),
  },
  { kinds: ["file.unreadable"], here: () => ({}) },
];
