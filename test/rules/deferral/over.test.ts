import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { history, polled, waive } from "../../support/bend.js";
import { before, decided, dossierOf, found, step, trouble } from "../../support/career.js";
import { askedAgain, filed, vote, voteOn } from "./repolled.js";

const rule = "deferral.over";

describe.each([
  ["admit", 79, "2025-08-04", "2025-09-14", "2025-09-15"],
  ["admit", 59, "2025-08-04", "2026-03-14", "2026-03-15"],
  ["convert", 79, "2026-08-04", "2026-12-14", "2026-12-15"],
  ["convert", 59, "2026-08-04", "2027-06-14", "2027-06-15"],
] as const)("after a vote to %s on a poll of %i of 100", (name, approve, day, tooSoon, again) => {
  const failed = filed(name, approve, voteOn(name, day));
  const late = name === "admit" ? [] : ["conversion.on-time"];

  it("the first such vote is deferred or denied by the poll alone", () => {
    expect(found(vote(filed(name, approve), name, day), rule)?.status).toBe("holds");
    expect(failed.minutes.at(-1)?.verdict).toBe(approve === 79 ? "defer" : "deny");
  });

  it("a second one on the same poll is barred", () => {
    const second = vote(failed, name, day);
    expect(second.verdict).toBe("bar");
    expect(found(second, rule)?.status).toBe("broken");
  });

  it("a new poll serves six or twelve months after the old one, from its day; a day earlier it is barred", () => {
    const early = vote(askedAgain(failed, tooSoon, 80), name, tooSoon);
    expect([early.verdict, trouble(early).toSorted()]).toEqual([
      "bar",
      [...late, "poll.not-too-soon", rule].toSorted(),
    ]);
    const due = vote(askedAgain(failed, again, 80), name, again);
    expect([due.verdict, trouble(due)]).toEqual(["grant", late]);
  });
});

it("once deferred and once refused is not as good as never: the refusal runs", () => {
  const deferred = filed("admit", 79, voteOn("admit", "2025-08-04"));
  const refused = dossierOf([voteOn("admit", "2025-09-15")], migrantWorkers, askedAgain(deferred, "2025-09-15", 59));
  expect([refused.deferrals.length, refused.refusals.length]).toEqual([1, 1]);
  expect(found(vote(askedAgain(refused, "2026-09-14", 80), "admit", "2026-09-14"), rule)?.status).toBe("broken");
});

it("when the time is over the same poll still does not serve", () => {
  expect(found(vote(filed("admit", 79, voteOn("admit", "2025-08-04")), "admit", "2025-09-15"), rule)?.status).toBe(
    "broken",
  );
});

it("where both polls fell short the deferral runs from the later one, whichever place that is", () => {
  const low = { issued: 100, returned: 100, spoiled: 0, approve: 79, against: 21, abstain: 0 };
  const until = (residence: string, origin: string) => {
    const bent = polled("residence", { ...low, on: residence })(before("admit"));
    const file = history([...polled("origin", { ...low, on: origin })(bent)]);
    const deferred = dossierOf([step("admit")], migrantWorkers, file);
    return found(vote(deferred, "admit", "2025-09-01"), rule)?.measured;
  };
  expect(until("2025-03-15", "2025-03-20")).toMatchObject({ until: "2025-09-20" });
  expect(until("2025-03-20", "2025-03-15")).toMatchObject({ until: "2025-09-20" });
});

describe("a mark waived on the very day of the meeting", () => {
  const day = "2025-08-04";
  const meeting = voteOn("admit", day);

  it("before it leaves nothing that could defer", () => {
    const granted = dossierOf([waive("poll.pass-mark", day), meeting], migrantWorkers, filed("admit", 79));
    expect(granted.minutes.at(-1)?.verdict).toBe("grant");
  });

  it("after it makes no new poll of the one that deferred: the order of the minutes tells, not their day", () => {
    const waived = dossierOf([meeting, waive("poll.pass-mark", day)], migrantWorkers, filed("admit", 79));
    expect(waived.deferrals.map(({ waivers }) => waivers)).toEqual([0]);
    const again = vote(waived, "admit", day);
    expect([again.verdict, trouble(again)]).toEqual(["bar", ["order.not-twice", rule]]);
  });
});

it("moving home makes no new poll of the old one", () => {
  const places = { residence: "o-430722", origin: "o-430722" };
  const by = step("admit").by;
  const move = {
    step: "transfer",
    on: "2025-08-10",
    by,
    to: by,
    side: "residence",
    papersHandedOver: true,
    places,
  } as const;
  const moved = filed("admit", 79, voteOn("admit", "2025-08-04"), move);
  expect(moved.person?.places).toEqual(places);
  expect(found(vote(moved, "admit", "2025-09-14"), rule)?.status).toBe("broken");
  expect(found(vote(moved, "admit", "2025-09-15"), rule)?.status).toBe("broken");
});

it("a vote that was lost on good polls runs no time: the meeting may vote again", () => {
  const none = { yes: 0, no: 0, abstain: 0 };
  const lost = step("admit", { ballot: { ...step("admit").ballot, yes: 10, no: 15, written: none } });
  const again = vote(filed("admit", 80, lost), "admit", "2025-08-05");
  expect([again.verdict, trouble(again)]).toEqual(["grant", []]);
});

describe("a meeting that lost its vote after the committee had waived the mark", () => {
  const waive = {
    step: "waive",
    on: "2025-07-20",
    by: { kind: "committee", id: "c-4" },
    rule: "poll.pass-mark",
    reason: "made up",
  } as Step;
  const lost = step("admit", { ballot: { ...step("admit").ballot, yes: 10, no: 16, abstain: 0 } });
  const low = (approve: number): readonly Step[] => {
    const poll = step(
      "poll",
      { issued: 110, returned: 100, spoiled: 0, approve, against: 100 - approve, abstain: 0 },
      1,
    );
    return [...before("poll", 1), poll, ...before("admit").slice(before("vet").length)];
  };
  const again = (steps: readonly Step[]) => decided(steps, step("admit", { on: "2025-08-20" }));

  it("was not refused by the poll, so it may meet again", () => {
    expect(again([...low(79), waive, lost]).verdict).toBe("grant");
  });
  it("was refused by it where the waiver came later, or the poll is under the floor", () => {
    expect(trouble(again([...low(79), lost, { ...waive, on: "2025-08-10" }]))).toEqual([rule]);
    expect(trouble(again([...low(59), waive, lost]))).toEqual(["poll.floor", rule]);
  });
  it("was not refused by it where the waiver came on the day of the meeting", () => {
    expect(again([...low(79), { ...waive, on: lost.on }, lost]).verdict).toBe("grant");
  });
  it("was refused by it where the committee had waived something else", () => {
    const other = { ...waive, rule: "training.long-enough" } as Step;
    expect(trouble(again([...low(79), other, lost]))).toContain(rule);
  });
  it("was not refused by it even where the committee waives the mark once more", () => {
    expect(again([...low(79), waive, lost, { ...waive, on: "2025-08-10" }]).verdict).toBe("grant");
  });
});
