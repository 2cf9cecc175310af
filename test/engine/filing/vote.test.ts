import { expect, it } from "vitest";
import type { Minute } from "../../../src/domain/minute.js";
import type { Resolution, Step } from "../../../src/domain/step.js";
import { replay } from "../../../src/engine/replay.js";
import { asVoted } from "../../../src/domain/settle.js";
import { extra } from "../../rules/steps.js";
import { granted, history } from "../../support/bend.js";
import { before, step } from "../../support/career.js";
import { setback } from "../minutes.js";

const after = (...minutes: readonly Minute[]) => replay([...history(before("admit")).minutes, ...minutes]);
const [vote, interview] = [granted(step("admit")), granted(step("interview"))];
const again = (on: string, yes = 25) => step("admit", { on, ballot: { ...step("admit").ballot, yes } });

it("a vote that confirms the one that waits keeps its day, its words are the last, and what followed stands", () => {
  const { resolution, latest, days } = after(vote, interview, granted(again("2025-09-01")));
  expect(resolution).toMatchObject({ on: "2025-08-04", ballot: { yes: 25 } });
  expect([latest.admit?.on, latest.interview?.on, days.admit]).toEqual(["2025-09-01", "2025-08-20", "2025-08-04"]);
});

it.each(["defer", "deny"] as const)("a vote to %s takes the one that waits back, with all that it kept", (verdict) => {
  const record = granted(step("examine", { on: "2025-08-21" }));
  const none = { resolution: undefined, voted: undefined, sinceVote: [] };
  expect(after(vote, record)).toMatchObject({ voted: { person: step("apply").person }, sinceVote: [record] });
  expect(after(vote, record, setback(again("2025-09-01"), verdict))).toMatchObject(none);
  const later = after(vote, setback(again("2025-09-01"), verdict), granted(again("2025-10-01")));
  expect(later.resolution?.on).toBe("2025-10-01");
});

it("six months after a vote it may be confirmed; a day later it has lapsed, and a new one is deliberated anew", () => {
  const deliberation = granted(extra("deliberate"));
  const file = (on: string) => after(vote, deliberation, interview, granted(again(on)));
  const [last, late] = [file("2026-02-04"), file("2026-02-05")];
  expect([last.resolution?.on, late.resolution?.on]).toEqual(["2025-08-04", "2026-02-05"]);
  expect([last.latest.deliberate?.on, last.latest.interview?.on]).toEqual(["2025-08-11", "2025-08-20"]);
  expect([late.latest.deliberate, late.latest.interview]).toEqual([undefined, undefined]);
});

const votes = [step("convert"), extra("extend"), extra("cancel")] as const;
const on = (one: Resolution, day: string) => ({ ...one, on: day }) as Step;

it.each(votes)("so it is of $step, and what another vote comes to takes nothing back", (one) => {
  const file = (...minutes: readonly Minute[]) =>
    replay([...history(before("convert")).minutes, ...minutes]).resolution;
  const [first, second] = ["2026-08-04", "2026-08-20"].map((day) => on(one, day)) as [Step, Step];
  expect(file(granted(first), granted(second))).toMatchObject({ step: one.step, on: "2026-08-04" });
  expect(file(granted(first), setback(second, "deny"))).toBeUndefined();
  for (const other of votes.filter((each) => each !== one))
    expect(file(granted(first), setback(on(other, "2026-08-20"), "deny"))?.step).toBe(one.step);
});

it("after a move the papers are the vote's: one that is lost or refused leaves the new branch without, as a new vote does", () => {
  const papers = ({ latest }: ReturnType<typeof after>) => [latest.screen, latest.prereview, latest["fill-form"]];
  const had = papers(after(vote));
  const moved = ["b-55", "b-56"].map((id) =>
    granted(extra("transfer", { on: "2025-08-25", to: { ...vote.by, id } as never })),
  );
  const screened = granted(step("screen", { on: "2025-08-25" }));
  const file = after(vote, ...moved.slice(0, 1), screened, ...moved.slice(1));
  expect([papers(file), papers(asVoted(file))]).toEqual([[undefined, undefined, undefined], had]);
  const lost = setback(again("2025-09-01"), "deny");
  for (const next of [
    lost,
    setback(step("approve-admission", { outcome: "refused" }), "deny"),
    granted(again("2025-09-01")),
  ])
    expect(papers(asVoted(after(vote, ...moved, next)))).toEqual([undefined, undefined, undefined]);
});
