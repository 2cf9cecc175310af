import { addMonths } from "../../kernel/day.js";
import { committee } from "./bodies.js";
import { type Chapter, entry, inOrder, write } from "./diary.js";
import { evidenceAt } from "./evidence.js";
import { entrustAt, moveAt, moveLate } from "./moving.js";
import { postFor } from "./notices.js";
import { train } from "./training.js";
import { ballotOf } from "./voting.js";

const filed = entry({ step: "file", record: "nomination", by: committee }, [0, 30]);
const sponsored = entry({
  step: "name-sponsors",
  sponsors: [
    { id: "s-1", fullMember: true, penalty: "none" },
    { id: "s-2", fullMember: true, penalty: "none" },
  ],
});
const vetted = entry({ step: "vet", conclusion: "qualified", consulted: ["residence", "origin"] });

const screened = entry({ step: "screen", outcome: "passed" });

const prereview: Chapter = (diary) => {
  const { leavingIn } = diary.round;
  const leaving = leavingIn === undefined ? {} : { leavingBy: addMonths(diary.day, leavingIn) };
  return write(diary, { step: "prereview", by: committee, outcome: "passed", ...leaving });
};

const filled = entry({ step: "fill-form" });
const admit: Chapter = (diary) => write(diary, { step: "admit", ballot: ballotOf(diary) });

/** What stands between the branch and the committee deliberates first. */
const deliberated: Chapter = (diary) => {
  const { under } = diary.holder;
  if (under === undefined) return diary;
  return write(diary, { step: "deliberate", by: { kind: under, id: "g-1" }, outcome: "passed" }, [0, 5]);
};

const interviewed = entry({ step: "interview", by: committee }, [0, 60]);
const approved = entry(
  { step: "approve-admission", by: committee, outcome: "approved", collective: true, alone: true },
  [0, 90],
);

/** From the nomination to the day on which probation is approved. */
export const candidacy: Chapter = inOrder(
  filed,
  sponsored,
  entrustAt("candidate"),
  moveAt("candidate"),
  evidenceAt("candidate"),
  vetted,
  train,
  screened,
  prereview,
  filled,
  postFor("admission"),
  admit,
  deliberated,
  moveLate,
  interviewed,
  approved,
);
