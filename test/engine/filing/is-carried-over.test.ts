import { expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { replay } from "../../../src/engine/replay.js";
import { extra } from "../../rules/steps.js";
import { granted, history } from "../../support/bend.js";
import { before, step } from "../../support/career.js";
import { setback } from "../minutes.js";

const on = "2025-08-25";
const approve = step("approve-admission");
const voted = [...before("admit"), step("admit")];
const moved = extra("transfer", { on, places: { residence: "r-2", origin: "o-430722" } });
const since = [
  step("consult", { on }, 2),
  step("poll", { on }),
  step("examine", { on }),
  extra("notice", { on, for: "conversion" }),
];
const approved = (...more: readonly Step[]) => history([...voted, ...more, approve]);

it("records since the vote on admission are filed into the probation, and nothing of before it", () => {
  const { heard, polls, reviews, notices, posted, since: from } = approved(...since);
  expect([heard.residence.police?.on, heard.residence.employer, polls.residence?.on]).toEqual([on, undefined, on]);
  expect([polls.origin, reviews, from]).toEqual([undefined, [on], "2025-08-04"]);
  expect([notices.conversion?.on, posted.residence.conversion?.on]).toEqual([on, on]);
});

it("acts, filings and records that no probationer's file has stay with the candidate", () => {
  const { latest, sinceVote } = approved(step("train", { on }), step("vet", { on }), step("file", { on }, 1));
  expect([latest.train, latest.vet, latest.file, sinceVote]).toEqual([undefined, undefined, undefined, []]);
});

it("a move since the vote was made in probation: holder, places and day of receipt are kept", () => {
  const { holder, person, received, latest } = approved(moved, ...since);
  expect([holder?.id, person?.places.residence, received, latest.transfer?.on]).toEqual(["b-55", "r-2", on, on]);
  expect(approved(...since).received).toBeUndefined();
  const renamed = approved(extra("transfer", { on, move: "renamed" }));
  expect([renamed.holder?.id, renamed.received, renamed.latest.transfer]).toEqual(["b-55", undefined, undefined]);
});

it("where the approval is refused, they stay with the candidate, and are on file once", () => {
  const refused = [...history([...voted, ...since]).minutes, setback({ ...approve, outcome: "refused" }, "deny")];
  expect(replay(refused)).toMatchObject({ stage: "candidate", sinceVote: [], polls: { residence: { on } } });
  const again = [step("admit", { on: "2025-09-10" }), { ...approve, on: "2025-09-20" }].map(granted);
  expect(replay([...refused, ...again])).toMatchObject({ stage: "probationer", reviews: [], since: "2025-09-10" });
});
