import { edgeOf, solve, simplified } from "./edges.js";
import { addsUp, half, majority, type Meeting, quorum } from "./law.js";
import type { Claim, Logic } from "./z3.js";

// Meetings with and without a quorum, with and without a majority, each missed or reached by one, with as few and as many
// written opinions as may be.

export const ballotPoints = async (logic: Logic, entitled: number): Promise<readonly string[]> => {
  const edge = await edgeOf(logic, half, entitled);
  const lines = new Set<string>();
  for (const present of [edge - 1, edge])
    for (const inFavor of [edge - 1, edge])
      for (const written of [fewest, most]) {
        const meeting = { ...unknowns(logic), entitled: logic.Int.val(entitled), present: logic.Int.val(present) };
        lines.add(
          await lineOf(logic, meeting, [meeting.yes.add(meeting.writtenYes).eq(inFavor), written(logic, meeting)]),
        );
      }
  return [...lines];
};

const unknowns = (logic: Logic) => ({
  ...{ yes: logic.Int.const("yes"), writtenYes: logic.Int.const("writtenYes") },
  ...{ no: logic.Int.val(0), writtenNo: logic.Int.val(0) },
});

type Written = (logic: Logic, meeting: Meeting) => Claim;
const fewest: Written = ({ Or }, { yes, writtenYes, present }) => Or(writtenYes.eq(0), yes.eq(present));
const most: Written = ({ Or }, { yes, writtenYes, present, entitled }) =>
  Or(yes.eq(0), present.add(writtenYes).eq(entitled));

const lineOf = async (logic: Logic, meeting: Meeting, claims: readonly Claim[]): Promise<string> => {
  const { entitled, present, yes, writtenYes } = meeting;
  const [inRoom = 0, byLetter = 0] = await solve(logic, [addsUp(logic, meeting), ...claims], [yes, writtenYes]);
  const found = { ...meeting, yes: logic.Int.val(inRoom), writtenYes: logic.Int.val(byLetter) };
  const reached = [await simplified(logic, quorum(logic, found)), await simplified(logic, majority(logic, found))];
  return `ballot\t${entitled}\t${present}/${inRoom}/${byLetter}\t${answers[reached.join()]}`;
};

// Without a quorum there is no meeting; without a majority it says no (C5, C7).
const answers: Readonly<Record<string, string>> = {
  "true,true": "grant",
  "true,false": "deny majority!",
  "false,true": "bar quorum!",
  "false,false": "bar majority! quorum!",
};
