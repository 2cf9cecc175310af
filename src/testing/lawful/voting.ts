import { inTurn } from "../counts.js";
import type { Ballot } from "../../domain/ballot.js";
import { wonBallot } from "../ballots.js";
import type { Diary } from "./diary.js";

/** A ballot of the branch that holds the file, as the round has it. */
export const ballotOf = (diary: Diary): Ballot =>
  wonBallot(diary.policy, diary.holder.fullMembers ?? 0, inTurn(diary.round.turnouts, diary));
