import { addMonths } from "../../kernel/day.js";
import { between } from "../counts.js";
import { committee } from "./bodies.js";
import { type Chapter, type Diary, entry, inOrder, waitUntil, write } from "./diary.js";
import { last } from "./reading.js";
import { conversion } from "./conversion.js";
import { ballotOf } from "./voting.js";

/** What becomes of a probation: it is decided on at its end, extended once before that, or cancelled. */
export const ending: Chapter = (diary) => endings[diary.round.probation.ends](diary);

/** A breach may end or prolong a probation on any day of it. */
const inTheYear: Chapter = (diary) => {
  const months = between(0, 12, diary.round.probation.after);
  return waitUntil(diary, addMonths(last(diary, "admit")?.on ?? diary.day, months));
};

const extend: Chapter = (diary) => write(diary, { step: "extend", months: monthsOf(diary), ballot: ballotOf(diary) });
const extensionApproved = entry(
  { step: "approve-extension", by: committee, outcome: "approved", collective: true, alone: true },
  [0, 100],
);

const monthsOf = ({ policy, round, day }: Diary): number => {
  const { shortest, longest } = policy.termsOn(day).extension;
  return between(shortest.of.count, longest.of.count, round.extended);
};

const cancel: Chapter = (diary) => write(diary, { step: "cancel", ballot: ballotOf(diary) });
const cancellationApproved = entry(
  { step: "approve-cancellation", by: committee, outcome: "approved", collective: true, alone: true },
  [0, 100],
);

const endings: Record<Diary["round"]["probation"]["ends"], Chapter> = {
  convert: conversion,
  extend: inOrder(inTheYear, extend, extensionApproved, conversion),
  cancel: inOrder(inTheYear, cancel, cancellationApproved),
};
