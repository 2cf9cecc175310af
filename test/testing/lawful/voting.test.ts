import { expect, test } from "vitest";
import { migrantWorkers } from "../../../src/policy/index.js";
import type { Diary } from "../../../src/testing/lawful/diary.js";
import { ballotOf } from "../../../src/testing/lawful/voting.js";

const everybody = { entitled: 100, present: 100, written: 0, yes: 100 };
const nobodyMore = { entitled: 100, present: 0, written: 0, yes: 0 };
const diary = (fullMembers: number | undefined, steps: number) =>
  ({
    policy: migrantWorkers,
    holder: { kind: "branch", id: "b-1", ...(fullMembers !== undefined && { fullMembers }) },
    round: { turnouts: [everybody, nobodyMore] },
    steps: Array(steps).fill({}),
  }) as unknown as Diary; // all of a diary that a ballot is made of
const none = { yes: 0, no: 0, abstain: 0 };

test("a ballot is of the branch that holds the file, and its turnouts come in turn", () => {
  const all = { entitled: 9, present: 9, yes: 9, no: 0, abstain: 0, written: none, secret: true, alone: true };
  expect(ballotOf(diary(9, 0))).toEqual(all);
  expect(ballotOf(diary(9, 2))).toEqual(all);
  expect(ballotOf(diary(9, 1))).toEqual({ ...all, present: 5, yes: 5 });
});

test("a branch whose full members are not known votes as one of a single member", () => {
  expect(ballotOf(diary(undefined, 0))).toMatchObject({ entitled: 1, present: 1, yes: 1 });
});
