import { describe, expect, it } from "vitest";
import type { Step } from "../../src/domain/step.js";
import { national } from "../../src/policy/index.js";
import { before, step } from "../support/career.js";
import { approved, filed, more, on, outcome, until, won } from "./file.js";

const interviewed = until("interview");
const approval = step("approve-admission");
const afterVote = (...steps: readonly Step[]) => outcome([...interviewed, ...steps], approval);
const fallen = { issued: 110, returned: 101, spoiled: 1, approve: 50, against: 42, abstain: 8 };
const sponsors = [
  { id: "m-1", fullMember: true, penalty: "grave" },
  { id: "m-3", fullMember: true, penalty: "none" },
] as const;
const notice = {
  step: "notice",
  for: "admission",
  from: "2025-08-10",
  until: "2025-08-20",
  at: ["residence", "origin"],
};

describe("ruling 2: an approval judges the whole file", () => {
  it.each<[string, Step, string]>([
    [
      "02: the review is made again, and the person is unqualified",
      on("2025-08-25", "vet", { conclusion: "unqualified" }),
      "vetting.passed",
    ],
    [
      "02: the screening is made again, and failed",
      on("2025-08-25", "screen", { outcome: "failed" }),
      "screening.passed",
    ],
    [
      "02: the pre-review is made again, and failed",
      on("2025-08-25", "prereview", { outcome: "failed" }),
      "prereview.passed",
    ],
    [
      "02: the police answer adversely",
      more("2025-08-25", { step: "consult", at: "residence", source: "police", opinion: "adverse" }),
      "investigation.none-adverse",
    ],
    ["02: a poll falls under the floor", on("2025-08-25", "poll", { ...fallen, at: "residence" }), "poll.floor"],
    [
      "02 of its kind: a sponsor comes under a grave penalty",
      on("2025-08-25", "name-sponsors", { sponsors }),
      "sponsors.not-under-penalty",
    ],
    [
      "02 of its kind: an objection to a notice is founded",
      more("2025-08-25", { ...notice, objections: "founded" }),
      "notice.no-founded-objection",
    ],
    [
      "02 of its kind: an objection to a notice is open",
      more("2025-08-25", { ...notice, objections: "open" }),
      "notice.no-open-objection",
    ],
  ])("case %s", (_case, news, rule) => {
    expect(afterVote(news)).toEqual(expect.arrayContaining(["bar", rule]));
  });

  it.each<[string, Step]>([
    ["an objection that is not in the way", more("2025-08-25", { ...notice, objections: "immaterial" })],
    [
      "a sponsor under a lesser penalty, which 2014 does not know",
      on("2025-08-25", "name-sponsors", { sponsors: [{ ...sponsors[0], penalty: "lesser" }, sponsors[1]] }),
    ],
    [
      "another opinion, as good as the first",
      more("2025-08-25", { step: "consult", at: "residence", source: "police", opinion: "favorable" }),
    ],
  ])("case of its kind: %s stops nothing", (_case, news) => {
    expect(afterVote(news)).toEqual(["grant"]);
  });

  it("what only warns at the vote warns here", () => {
    const short = interviewed.map((one) => (one.step === "train" ? { ...one, days: 1, hours: 8 } : one));
    expect(outcome(short, approval)).toEqual(["grant", "training.long-enough"]);
  });

  it("a committee may refuse on a file that has turned bad", () => {
    const bad = [...interviewed, on("2025-08-25", "vet", { conclusion: "unqualified" })];
    expect(outcome(bad, on("2025-09-05", "approve-admission", { outcome: "refused" }))).toEqual([
      "deny",
      "body.agrees",
    ]);
  });

  it("a conversion is stopped by a screening that was made again, and failed", () => {
    const failed = more("2026-08-20", { step: "screen", outcome: "failed" });
    expect(outcome([...until("convert"), failed], step("approve-conversion"))).toEqual(["bar", "screening.passed"]);
  });

  it("freshness is measured to the day of the vote, however late the approval is", () => {
    expect(outcome(interviewed, on("2025-11-04", "approve-admission"))).toEqual(["grant"]);
  });

  const place = { residence: "r-310115", origin: "o-430722" };
  const away = (day: string, changes: object = {}) =>
    more(day, {
      step: "transfer",
      to: { kind: "branch", id: "b-5", fullMembers: 12 },
      side: "residence",
      papersHandedOver: true,
      ...changes,
    });

  it("a move to another place takes nothing from what the vote relied on", () => {
    expect(outcome([...interviewed, away("2025-08-28", { places: place })], approval)).toEqual(["grant"]);
  });

  it("case 15: a move between the vote and the approval was made in probation, and lets the new branch put off", () => {
    const moved = [...interviewed, away("2025-08-28"), approval];
    const by = { kind: "branch", id: "b-5", fullMembers: 12 };
    expect(filed(moved).received).toBe("2025-08-28");
    expect(outcome(moved, more("2026-08-04", { step: "postpone", by, until: "2026-11-04" }))).toEqual(["grant"]);
  });

  it("records since the vote are on the probationer's file", () => {
    const reviewed = [...interviewed, on("2025-08-28", "examine"), approval];
    expect(filed(reviewed).reviews).toEqual(["2025-08-28"]);
  });

  it("the vote is judged again by the edition of its own day", () => {
    const late = [...before("admit"), on("2026-05-08", "admit"), on("2026-05-12", "interview")];
    const rules = outcome(late, on("2026-05-13", "approve-admission"), national);
    expect(rules).toEqual(["grant"]); // the month from pre-review to meeting is of 2026, and the vote was before it
  });
});

describe("ruling 9: a new decision wants new evidence", () => {
  const prolonged = [
    ...until("petition"),
    more("2026-07-22", { step: "screen", outcome: "passed" }),
    won("2026-07-24", "extend", { months: 6 }),
    approved("2026-08-20", "approve-extension"),
  ];
  const again = [more("2026-11-02", { step: "petition" }), more("2026-11-09", { step: "screen", outcome: "passed" })];
  const fresh = until("poll")
    .filter(({ on: day, step: name }) => day >= "2026-06-01" && (name === "consult" || name === "poll"))
    .map((one) => ({ ...one, on: one.step === "poll" ? "2026-11-15" : "2026-11-10" }));
  const convert = won("2027-02-04", "convert");

  it.each<[string, readonly Step[], readonly string[]]>([
    ["12: nobody petitions or screens again", fresh, ["bar", "screening.passed", "petition.made"]],
    ["12 of its kind: nobody petitions again", [again[1] as Step, ...fresh], ["bar", "petition.made"]],
    ["12 of its kind: nobody screens again", [again[0] as Step, ...fresh], ["bar", "screening.passed"]],
    ["12 of its kind: all is there again", [...again, ...fresh], ["grant"]],
  ])("case %s", (_case, evidence, wanted) => {
    expect(outcome([...prolonged, ...evidence], convert)).toEqual(wanted);
  });

  it("after a refused conversion all evidence stands", () => {
    const refused = [...until("convert"), on("2026-08-20", "approve-conversion", { outcome: "refused" })];
    expect(outcome(refused, won("2026-08-27", "convert"))).toEqual(["grant"]);
  });

  it("after a lost conversion all evidence stands but what has a freshness of its own", () => {
    const lostOnce = [
      ...until("screen"),
      { ...step("convert"), ballot: { ...step("convert").ballot, yes: 2, no: 23 } },
    ];
    expect(filed(lostOnce).latest.petition?.on).toBe("2026-07-20");
  });
});

describe("ruling 10: lateness is judged at every way out", () => {
  const end = "2026-08-04";
  const probation = until("petition");
  it.each<[string, Step, readonly string[]]>([
    ["on the last day in time an extension is not late", won("2026-09-04", "extend", { months: 12 }), ["grant"]],
    ["13: a day later it is", won("2026-09-05", "extend", { months: 12 }), ["grant", "conversion.on-time"]],
    [
      "13: an extension that is over before it is voted on warns twice",
      won("2027-02-04", "extend", { months: 6 }),
      ["grant", "extension.not-over", "conversion.on-time"],
    ],
    [
      "a day before it would be over it is late and not over",
      won("2027-02-03", "extend", { months: 6 }),
      ["grant", "conversion.on-time"],
    ],
    ["a cancellation in time is not late", won(end, "cancel"), ["grant"]],
    ["a late cancellation is", won("2026-10-05", "cancel"), ["grant", "conversion.on-time"]],
  ])("case %s", (_case, next, wanted) => {
    expect([...outcome(probation, next)].sort()).toEqual([...wanted].sort());
  });

  it("a committee waives it for a person who is abroad", () => {
    const waived = more("2026-09-20", {
      step: "waive",
      by: { kind: "committee", id: "c-4" },
      rule: "conversion.on-time",
      reason: "abroad until October",
    });
    expect(outcome([...probation, waived], won("2026-10-05", "cancel"))).toEqual(["grant"]);
  });
});
