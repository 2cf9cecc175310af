import type { Minute } from "../../src/domain/minute.js";
import { readMinutes } from "../../src/io/index.js";

const branch = { kind: "branch", id: "机关一支部" };
const committee = { kind: "committee", id: "委" };

/** What a row of a ledger says that matters between files. */
export interface Row {
  readonly id: string;
  readonly applied: string;
  readonly mentors: readonly string[];
  readonly sponsors: readonly string[];
  readonly admitted: string;
  readonly ballot: object;
  readonly converted: string;
  readonly conversion: object;
  readonly branch?: object;
  readonly named?: string;
  readonly assigned?: string;
}

/** Told steps as minutes, or nothing where they are none. */
export const minutesOf = (steps: readonly object[]): readonly Minute[] => {
  const read = readMinutes(steps);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.minutes;
};

/** The minutes of a row. */
export const fileOf = ({ id, applied, mentors, sponsors, ...row }: Row): readonly Minute[] => {
  const by = { ...branch, ...row.branch };
  return minutesOf([
    { step: "apply", on: applied, by, person: { id } },
    { step: "recognize", on: "unknown", by },
    { step: "assign-mentors", on: row.assigned ?? "unknown", by, mentors: mentors.map((mentor) => ({ id: mentor })) },
    { step: "nominate", on: "unknown", by },
    { step: "name-sponsors", on: row.named ?? "unknown", by, sponsors: sponsors.map((sponsor) => ({ id: sponsor })) },
    { step: "admit", on: row.admitted, by, ballot: row.ballot },
    { step: "approve-admission", on: "unknown", by: committee, outcome: "approved" },
    { step: "convert", on: row.converted, by, ballot: row.conversion },
    { step: "approve-conversion", on: "unknown", by: committee, outcome: "approved" },
  ]);
};

/** Row 1 of the made-up ledger: nothing is wrong with it. */
export const first: Row = {
  id: "甲某",
  applied: "2019-03-08",
  mentors: ["张一", "李二"],
  sponsors: ["张一", "李二"],
  admitted: "2021-04-15",
  ballot: { entitled: 30, present: 27, yes: 26, no: 0, abstain: 1 },
  converted: "2022-04-20",
  conversion: { entitled: 31, present: 28, yes: 27 },
};

/** Row 2: the person who sponsors row 5, a member since the September after. */
export const second: Row = {
  id: "乙某",
  applied: "2018-05-04",
  mentors: ["张一"],
  sponsors: ["张一", "王三"],
  admitted: "2020-06-12",
  ballot: { entitled: 30, present: 24, yes: 15, no: 6, abstain: 3 },
  converted: "2021-09-18",
  conversion: { entitled: 30, present: 25, yes: 24 },
};

/** Row 5: the meetings of row 1 with other numbers. */
export const fifth: Row = {
  ...first,
  id: "戊某",
  applied: "2019-04-02",
  mentors: ["张一", "王三"],
  sponsors: ["张一", "乙某"],
  ballot: { entitled: 31, present: 29, yes: 28, no: 1, abstain: 0 },
  conversion: { entitled: 31, present: 28, yes: 28 },
};
