import type { Claim, Int, Logic } from "./z3.js";

// The law of votes as formulas over whole numbers, from the essay (Q1 to Q4) and the articles on the meeting (C5 to C8).

/** A share as the law writes it. Its numbers may be unknowns too. */
export type Share = {
  readonly kind: "at-least" | "more-than";
  readonly part: Int | number;
  readonly whole: Int | number;
};

export const mark: Share = { kind: "at-least", part: 80, whole: 100 };
export const floor: Share = { kind: "at-least", part: 60, whole: 100 };
export const half: Share = { kind: "more-than", part: 1, whole: 2 };

/** Compared by multiplying across; of nobody no share is reached. */
export const meets = ({ And }: Logic, { kind, part, whole }: Share, some: Int, all: Int): Claim => {
  const [reached, needed] = [some.mul(whole), all.mul(part)];
  return And(all.gt(0), kind === "at-least" ? reached.ge(needed) : reached.gt(needed));
};

/** What a poll leads to: 0 denied, 1 deferred, 2 passed. Two sentences of the essay, of which the graver decides. */
export const poll = (logic: Logic, approve: Int, papers: Int): Int =>
  logic.If(
    logic.Not(meets(logic, floor, approve, papers)),
    logic.Int.val(0),
    logic.If(logic.Not(meets(logic, mark, approve, papers)), logic.Int.val(1), logic.Int.val(2)),
  ) as Int;

/** A meeting: of those entitled, who is there, who of these says yes and no, and what was written beforehand. */
export type Meeting = Readonly<Record<"entitled" | "present" | "yes" | "no" | "writtenYes" | "writtenNo", Int>>;

/** It adds up: nobody is counted twice, and nobody who is not entitled. Whoever says neither abstains. */
export const addsUp = ({ And }: Logic, { entitled, present, yes, no, writtenYes, writtenNo }: Meeting): Claim =>
  And(
    ...[yes, no, writtenYes, writtenNo].map((some) => some.ge(0)),
    present.ge(yes.add(no)),
    entitled.ge(present.add(writtenYes).add(writtenNo)),
  );

/** Those in the room must be more than half of those entitled; what was written is not in the room. */
export const quorum = (logic: Logic, { entitled, present }: Meeting): Claim => meets(logic, half, present, entitled);

/** Those in favor, in the room or in writing, must be more than half of those entitled. */
export const majority = (logic: Logic, { entitled, yes, writtenYes }: Meeting): Claim =>
  meets(logic, half, yes.add(writtenYes), entitled);
