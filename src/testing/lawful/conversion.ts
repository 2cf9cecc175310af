import { endOfProbation } from "../../domain/dossier.js";
import { papers, type Voice } from "../../domain/step.js";
import { addDays, addMonths, type Day } from "../../kernel/day.js";
import { between } from "../counts.js";
import { committee } from "./bodies.js";
import { type Chapter, type Diary, entry, inOrder, waitUntil, write } from "./diary.js";
import { last } from "./reading.js";
import { evidenceAt } from "./evidence.js";
import { postFor } from "./notices.js";
import { ballotOf } from "./voting.js";

/** The first day on which probation is over, with the extension that was approved. */
const endsOn = (diary: Diary): Day =>
  endOfProbation(last(diary, "admit")?.on ?? diary.day, last(diary, "extend")?.months ?? 0);

const nearTheEnd: Chapter = (diary) => waitUntil(diary, addDays(endsOn(diary), -40));
const atTheEnd: Chapter = (diary) => waitUntil(diary, endsOn(diary));

/** The branch that received a probationer may put its decision off. */
const postpone: Chapter = (diary) => {
  const { postponed, moves } = diary.round;
  if (postponed === undefined || moves.probationer === undefined) return diary;
  const months = between(0, diary.policy.termsOn(diary.day).postponement.longest.of.count, postponed);
  return write(diary, { step: "postpone", until: addMonths(endsOn(diary), months) }, [0, 5]);
};

const petitioned = entry({ step: "petition" });
const screened = entry({ step: "screen", outcome: "passed" });

const convert: Chapter = (diary) => {
  const opinions = diary.policy.termsOn(diary.day).conversion.opinions.items as readonly Voice[]; // what a policy asks for are voices
  const heard = opinions.filter((voice) => voice !== "party-group" || diary.holder.partyGroups !== false);
  return write(diary, { step: "convert", opinions: heard, ballot: ballotOf(diary) }, [0, 40]);
};

const approved = entry(
  { step: "approve-conversion", by: committee, outcome: "approved", collective: true, alone: true },
  [0, 100],
);
const archived = entry({ step: "archive", by: committee, papers }, [0, 30]);

/** From the end of probation to the archive. */
export const conversion: Chapter = inOrder(
  nearTheEnd,
  postpone,
  petitioned,
  evidenceAt("probationer"),
  screened,
  postFor("conversion"),
  atTheEnd,
  convert,
  approved,
  archived,
);
