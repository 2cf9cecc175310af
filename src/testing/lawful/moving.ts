import type { Stage } from "../../domain/ladder.js";
import type { Move } from "../choices.js";
import { type Chapter, type Diary, write } from "./diary.js";
import { partner } from "./bodies.js";

/** The person moves at a stage, if the round says so: the papers go along, and every clock runs on. */
export const moveAt =
  (stage: Stage): Chapter =>
  (diary) =>
    handOver(diary, diary.round.moves[stage]);

/** The last move, between the vote and its approval: only the holder changes. */
export const moveLate: Chapter = (diary) => handOver(diary, diary.round.lastMove);

/** A temporary organization passes the file on to a branch, which can vote. */
export const settle: Chapter = (diary) => {
  const { takenBy, branch } = diary.round;
  return takenBy === undefined ? diary : handOver(diary, { to: branch, side: "residence" });
};

/** The other branch is entrusted with duties at a stage, if the round says so. */
export const entrustAt =
  (stage: Stage): Chapter =>
  (diary) => {
    const duties = diary.round.entrusted[stage];
    if (duties === undefined) return diary;
    return { ...write(diary, { step: "entrust", to: partner, duties }), partner: { body: partner, duties } };
  };

const handOver = (diary: Diary, move: Move | undefined): Diary => {
  if (move === undefined || diary.over || move.to.id === diary.holder.id) return diary; // nobody moves to where they are
  const { to, side, residence } = move;
  const places = { ...diary.person.places, residence: residence ?? diary.person.places.residence };
  const moved = residence === undefined ? {} : { places };
  const written = write(diary, { step: "transfer", to, side, papersHandedOver: true, ...moved });
  return { ...written, holder: to, partner: undefined, person: { ...diary.person, places } };
};
