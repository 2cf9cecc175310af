import { describe, expect, it } from "vitest";
import { deadlines } from "../../../src/answers/next/deadlines.js";
import { membershipSince } from "../../../src/answers/membership-since.js";
import type { Dossier } from "../../../src/domain/dossier.js";
import type { Minute } from "../../../src/domain/minute.js";
import type { Step } from "../../../src/domain/step.js";
import { evolve } from "../../../src/engine/evolve.js";
import { replay } from "../../../src/engine/replay.js";
import { extend } from "../../../src/policy/extend.js";
import { migrantWorkers, national } from "../../../src/policy/index.js";
import { definePolicy, type Policy } from "../../../src/policy/policy.js";
import { months } from "../../../src/kernel/quantity.js";
import { rule } from "../../../src/rules/rule.js";
import { choice, maximum } from "../../../src/rules/terms.js";
import { extra } from "../../rules/steps.js";
import { granted, history, waive } from "../../support/bend.js";
import { before, career, dossierOf, step } from "../../support/career.js";

const due = (steps: readonly Step[], on: string, rule: string) =>
  deadlines(migrantWorkers, dossierOf(steps), on)
    .filter((one) => one.rule === rule)
    .map(({ due, status, step }) => `${step} by ${due}: ${status}`);

describe("the talk", () => {
  it("is due within a month of the application: running, due soon, overdue a day later", () => {
    const late = { ...step("apply"), on: "2023-05-31" };
    expect(due([late], "2023-05-31", "talk.within-a-month")).toEqual(["talk by 2023-06-30: due-soon"]);
    expect(due([late], "2023-06-30", "talk.within-a-month")).toEqual(["talk by 2023-06-30: due-soon"]);
    expect(due([late], "2023-07-01", "talk.within-a-month")).toEqual(["talk by 2023-06-30: overdue"]);
  });

  it("is met when it was held in time, and stays overdue when it was not", () => {
    expect(due(before("recognize"), "2024-01-01", "talk.within-a-month")).toEqual(["talk by 2023-06-08: met"]);
    const just = [...before("talk"), step("talk", { on: "2023-06-08" })];
    expect(due(just, "2024-01-01", "talk.within-a-month")).toEqual(["talk by 2023-06-08: met"]);
    const late = [...before("talk"), step("talk", { on: "2023-06-09" })];
    expect(due(late, "2024-01-01", "talk.within-a-month")).toEqual(["talk by 2023-06-08: overdue"]);
  });
});

describe("a deadline of a file known in part", () => {
  const applied = (on: string, ...more: readonly Step[]) =>
    dossierOf([], migrantWorkers, replay([granted({ ...step("apply"), on }), ...more.map((one) => granted(one))]));
  const talk = (dossier: Dossier, on: string) =>
    deadlines(migrantWorkers, dossier, on)
      .filter((one) => one.rule === "talk.within-a-month")
      .map(({ due, status, met, anchor }) => [anchor.on, due, status, met].join(" "));

  it("is known by its month, and its status where both ends of the month agree", () => {
    const status = (on: string) => talk(applied("2023-03"), on)[0]?.replace("2023-03 2023-04 ", "").trim();
    expect(["2023-02-28", "2023-03-01"].map(status)).toEqual(["running", "unknown"]);
    expect(["2023-03-29", "2023-03-30"].map(status)).toEqual(["unknown", "due-soon"]);
    expect(["2023-04-01", "2023-04-02"].map(status)).toEqual(["due-soon", "unknown"]);
    expect(["2023-04-30", "2023-05-01"].map(status)).toEqual(["unknown", "overdue"]);
  });

  it("is met or missed where that is so on every day of the month in which it was met", () => {
    const met = (anchor: string, on: string) => talk(applied(anchor, step("talk", { on })), "2024-01-01");
    expect(met("2023-03-31", "2023-04")).toEqual(["2023-03-31 2023-04-30 met 2023-04"]);
    expect(met("2023-03-30", "2023-05")).toEqual(["2023-03-30 2023-04-30 overdue 2023-05"]);
    expect(met("2023-03-29", "2023-04")).toEqual(["2023-03-29 2023-04-29 unknown 2023-04"]);
    expect(met("2023-03", "2023-04-01")).toEqual(["2023-03 2023-04 met 2023-04-01"]);
    expect(met("2023-03", "2023-04-02")).toEqual(["2023-03 2023-04 unknown 2023-04-02"]);
    expect(met("2023-03", "2023-05-01")).toEqual(["2023-03 2023-04 overdue 2023-05-01"]);
    expect(met("2023-03", "2023-03-31")).toEqual(["2023-03 2023-04 met 2023-03-31"]);
    expect(met("2023-03", "2023-03-30")).toEqual(["2023-03 2023-04 unknown "]); // perhaps before the application
    expect(met("2023-03", "unknown")).toEqual(["2023-03 2023-04 unknown "]);
  });

  it("is unknown where its beginning is, and comes last", () => {
    const dossier = applied("unknown");
    expect(talk(dossier, "2024-01-01")).toEqual(["unknown unknown unknown "]);
    const minutes = dossierOf(before("admit")).minutes.map((one) =>
      one.step === "consult" ? { ...one, on: "unknown" } : one,
    );
    const all = deadlines(migrantWorkers, replay(minutes), "2025-08-04").map(({ rule, due }) => `${rule} ${due}`);
    expect(all.at(-1)).toBe("investigation.fresh unknown");
  });

  it("is unknown where a fact is missing that it hangs on, and where a waiver does not say of which rule it is", () => {
    const admitted = dossierOf(before("admit")).minutes;
    const silent = admitted.map((one) => (one.step === "prereview" ? { ...one, outcome: undefined } : one));
    const due = deadlines(migrantWorkers, replay(silent as never), "2026-06-01");
    expect(due.find(({ rule }) => rule === "admission.within-a-month")).toMatchObject({
      ...{ step: "admit", due: "unknown", status: "unknown" },
      anchor: { step: "prereview", on: "unknown" },
    });
    const waived = [granted(step("apply")), granted({ ...step("talk"), step: "waive", reason: "r" } as never)];
    expect(talk(replay(waived), "2024-01-01")).toEqual(["2023-05-08 2023-06-08 unknown "]);
  });
});

it("each half-yearly review is counted from the one before", () => {
  expect(due(before("examine"), "2023-08-01", "cultivation.reviewed")).toEqual(["examine by 2024-01-03: running"]);
  expect(due(before("examine", 1), "2024-06-15", "cultivation.reviewed")).toEqual(["examine by 2024-07-02: due-soon"]);
  expect(due(before("nominate"), "2024-08-01", "cultivation.reviewed")).toEqual(["examine by 2025-01-02: running"]);
});

it("the filing of a recognition is due within a month", () => {
  expect(due(before("file"), "2023-07-10", "recognition.filed-within-a-month")).toEqual([
    "file by 2023-08-03: due-soon",
  ]);
  expect(due(before("nominate"), "2024-07-10", "recognition.filed-within-a-month")).toEqual([
    "file by 2023-08-03: met",
  ]);
});

it("evidence ages until a vote has used it, the oldest opinion first", () => {
  expect(due(before("admit"), "2025-08-04", "poll.fresh")).toEqual([
    "poll by 2025-09-15: running",
    "poll by 2025-09-15: running",
  ]);
  expect(due(before("admit"), "2025-08-04", "investigation.fresh")).toEqual(["consult by 2025-09-10: running"]);
  expect(due(before("interview"), "2025-08-04", "poll.fresh")).toEqual([]);
});

it.each(["poll.fresh", "investigation.fresh"])(
  "%s falls due at a stage whose vote asks for it, and at no other",
  (id) => {
    const { spec } = migrantWorkers;
    const askedAt = (vote: "admit" | "convert") => {
      const rules = spec.rules.map((one) => (one.id === id ? { ...one, steps: [vote] } : one));
      const policy = definePolicy({ ...spec, id: "made-up", rules });
      return (["admit", "convert"] as const).filter((name) =>
        deadlines(policy, dossierOf(before(name)), step(name).on).some(({ rule }) => rule === id),
      );
    };
    expect([askedAt("admit"), askedAt("convert")]).toEqual([["admit"], ["convert"]]);
  },
);

it("the soonest comes first, whichever place it has in the procedure", () => {
  const rules = deadlines(migrantWorkers, dossierOf(before("admit")), "2025-08-04").map(({ rule }) => rule);
  expect(rules).toEqual(["investigation.fresh", "poll.fresh", "poll.fresh"]);
});

it("of opinions of several days the oldest is the one that goes stale", () => {
  const asked = before("consult", 2).map((one) =>
    one === before("consult", 2).at(-1) ? { ...one, on: "2025-03-20" } : one,
  );
  expect(due(asked, "2025-04-01", "investigation.fresh")).toEqual(["consult by 2025-09-10: running"]);
  for (const [one, other] of [
    ["2025-03-01", "2025-03-20"],
    ["2025-03-20", "2025-03-01"],
  ] as const) {
    const both = [step("consult", { on: one }), step("consult", { on: other }, 1)];
    const due = deadlines(migrantWorkers, history([...before("consult"), ...both]), "2025-04-01");
    expect(due.map(({ rule, due }) => [rule, due])).toContainEqual(["investigation.fresh", "2025-09-01"]);
  }
});

it("what is done at each place is listed for each", () => {
  const polls = deadlines(migrantWorkers, dossierOf(before("admit")), "2025-08-04").filter(
    ({ rule }) => rule === "poll.fresh",
  );
  expect(polls.map(({ at }) => at)).toEqual(["residence", "origin"]);
});

it("an approval is due within three months and never later than six, counted from the vote", () => {
  expect(due(before("interview"), "2025-11-05", "approval.within-three-months")).toEqual([
    "approve-admission by 2025-11-04: overdue",
  ]);
  expect(due(before("interview"), "2025-11-05", "approval.lapsed")).toEqual([
    "approve-admission by 2026-02-04: running",
  ]);
  expect(due(before("approve-conversion"), "2026-09-10", "approval.lapsed")).toEqual([]);
});

it("the meeting after the pre-review and the oath have a month from the first day of the edition of 2026", () => {
  expect(due(before("admit"), "2026-05-10", "admission.within-a-month")).toEqual([]);
  expect(due(before("admit"), "2026-05-11", "admission.within-a-month")).toEqual(["admit by 2026-06-11: due-soon"]);
  expect(due(before("swear"), "2026-05-10", "oath.within-a-month")).toEqual([]);
  expect(due(before("swear"), "2026-05-11", "oath.within-a-month")).toEqual(["swear by 2026-06-11: due-soon"]);
});

it("a member has no oath to swear any more, though it was sworn under the edition that sets it a limit", () => {
  const steps = career.map((one) => (one.step === "swear" ? { ...one, on: "2026-05-11" } : one));
  const member = history(steps);
  expect([member.stage, member.days.swear]).toEqual(["member", "2026-05-11"]);
  expect(deadlines(migrantWorkers, member, "2026-12-01").map(({ rule }) => rule)).not.toContain("oath.within-a-month");
});

it("what was done under the edition of 2014, which sets it no limit, is not overdue by that of 2026", () => {
  const sworn = (on: string) => [...before("swear"), step("swear", { on })];
  expect(due(sworn("2026-05-10"), "2026-08-01", "oath.within-a-month")).toEqual([]);
  expect(due(sworn("2026-05-11"), "2026-08-01", "oath.within-a-month")).toEqual(["swear by 2026-06-11: met"]);
});

it("a pre-review that failed sets no meeting a deadline", () => {
  const failed = [...before("prereview"), step("prereview", { outcome: "failed" })];
  expect(due(failed, "2026-05-11", "admission.within-a-month")).toEqual([]);
});

it("the decision at the end of probation follows the end, an extension and a postponement of it", () => {
  expect(due(before("convert"), "2026-08-04", "conversion.on-time")).toEqual(["convert by 2026-09-04: due-soon"]);
  const vote = extra("extend", { on: step("convert").on });
  const extended = [...before("convert"), vote, extra("approve-extension")];
  expect(due(extended, "2026-10-01", "conversion.on-time")).toEqual(["convert by 2027-03-04: running"]);
  const moved = extra("transfer", { on: "2026-07-28" });
  const postponed = extra("postpone", { on: "2026-08-04", by: moved.to, until: "2026-12-04" });
  const later = [...before("convert"), moved, postponed];
  expect(due(later, "2026-08-10", "conversion.on-time")).toEqual(["convert by 2027-01-04: running"]);
  expect(due(later, "2026-08-10", "postponement.at-most-six-months")).toEqual(["convert by 2027-02-04: running"]);
  const met = deadlines(migrantWorkers, history([...later, step("convert", { on: "2026-12-04" })]), "2027-03-01");
  expect(met.filter(({ step }) => step === "convert").map(({ rule, status, met }) => [rule, status, met])).toEqual([
    ["conversion.on-time", "met", "2026-12-04"],
    ["postponement.at-most-six-months", "met", "2026-12-04"],
  ]);
});

describe("a file that lacks a day is told nothing that would be counted from it, and all the rest:", () => {
  const activist = dossierOf(before("nominate"));
  const probationer = dossierOf(before("swear"));
  const postponed = history([...before("convert"), extra("postpone", { on: "2026-08-04", until: "2026-12-04" })]);
  it.each<[string, Dossier, Partial<Dossier>, readonly string[]]>([
    ["the day of recognition", activist, { since: undefined }, ["recognition.filed-within-a-month"]],
    ["the day of admission", probationer, { since: undefined }, ["conversion.on-time"]],
    ["the end of probation", probationer, { ends: undefined }, ["conversion.on-time"]],
    [
      "the day of approval",
      probationer,
      { days: { ...probationer.days, "approve-admission": undefined } },
      ["oath.within-a-month"],
    ],
    [
      "the end of a probation that was put off",
      postponed,
      { ends: undefined },
      ["conversion.on-time", "postponement.at-most-six-months"],
    ],
  ])("%s", (_, dossier, lacking, untold) => {
    const told = (one: Dossier) => deadlines(migrantWorkers, one, "2026-08-10").map(({ rule }) => rule);
    expect(told(dossier)).toEqual(expect.arrayContaining([...untold]));
    expect(told({ ...dossier, ...lacking } as Dossier)).toEqual(told(dossier).filter((rule) => !untold.includes(rule)));
  });
});

it("a deadline is listed with its anchor and its clause, soonest first", () => {
  const [first, ...rest] = deadlines(migrantWorkers, dossierOf(before("interview")), "2025-08-20");
  expect(first).toMatchObject({
    anchor: { step: "admit", on: "2025-08-04" },
    cites: { edition: "cpc-2014", article: "26、34" },
  });
  expect(rest.every((one) => one.due >= (first?.due ?? ""))).toBe(true);
});

it("a requirement that a higher body set aside is no deadline any more", () => {
  const dossier = { ...dossierOf(before("talk")), waivers: [waive("talk.within-a-month", "2023-05-10")] };
  const waived = deadlines(migrantWorkers, dossier as Dossier, "2023-06-10");
  expect(waived.map(({ status }) => status)).toEqual(["waived"]);
});

describe("of a file known in part", () => {
  const fileOf = (...steps: readonly object[]) => replay(steps.map((one) => granted(one as never)));
  const due = (policy: Policy, dossier: Dossier, on: string, id: string) =>
    deadlines(policy, dossier, on).flatMap(({ rule, due, status, met }) => (rule === id ? [[due, status, met]] : []));

  it("a filing that does not say of what may have met a deadline, or not", () => {
    const part = fileOf(...before("assign-mentors"), { ...step("file"), record: undefined });
    expect(due(national, part, "2024-01-01", "recognition.filed-within-a-month")).toEqual([
      ["2023-08-03", "unknown", undefined],
    ]);
  });

  it("what lacks a fact sets no deadline that is not law yet, and one that is not known where it is", () => {
    const part = fileOf(...before("prereview"), { ...step("prereview"), outcome: undefined });
    expect(due(national, part, "2025-07-10", "admission.within-a-month")).toEqual([]);
    expect(due(national, part, "2026-07-10", "admission.within-a-month")).toEqual([["unknown", "unknown", undefined]]);
  });

  it("a deadline that was set aside does not appear, however little is known of the days", () => {
    const waiver = { ...waive("talk.within-a-month", "2023-05-10"), step: "waive" };
    const policy = extend(national, { id: "here", articles: { "a.talk": 1 }, rules: [talking] });
    const part = fileOf({ ...step("apply"), on: "2023-04" }, { ...waiver, rule: "a.talk" });
    expect(due(policy, part, "2023-09-01", "a.talk").map(([, status]) => status)).toEqual(["waived"]);
  });

  it("where it hangs on the day whether there is one, it is not known", () => {
    const policy = extend(national, { id: "here", articles: { "a.talk": 1 }, rules: [talking] });
    expect(due(policy, fileOf({ ...step("apply"), on: "2023-05" }), "2023-09-01", "a.talk")).toEqual([
      ["unknown", "unknown", undefined],
    ]);
    expect(due(policy, fileOf({ ...step("apply"), on: "2023-06" }), "2023-09-01", "a.talk")).toEqual([]);
  });

  const talking = rule({
    id: "a.talk",
    text: { en: "A clause.", zh: "一条。" },
    steps: ["talk"],
    waivable: true,
    measure: () => ({}),
    require: () => true,
    else: "warn",
    says: { en: () => "", zh: () => "" },
    due: {
      from: ({ since }) => (since !== undefined && since < "2023-05-15" ? { step: "apply", on: since } : undefined),
      within: () => maximum(months(1)),
    },
  });
});

describe("membership", () => {
  const member = dossierOf(career.map((one) => (one.step === "convert" ? { ...one, on: "2026-08-20" } : one)));
  const by = (value: string, dossier: Dossier = member) =>
    membershipSince(extend(national, { id: "here", terms: { conversion: { effective: choice(value) } } }), dossier);
  it("counts from the end of probation, or by a policy that says so from the meeting or the approval", () => {
    expect(membershipSince(national, member)).toBe("2026-08-04");
    expect([by("end-of-probation"), by("meeting"), by("approval")]).toEqual(["2026-08-04", "2026-08-20", "2026-09-10"]);
  });
  it("does not start anew with a vote that was lost afterwards", () => {
    const again = { ...granted(step("convert", { on: "2026-10-08" })), verdict: "deny" } as Minute;
    expect(by("meeting", evolve(member, again) as Dossier)).toBe("2026-08-20");
  });
  it("is a month where only that is known, and unknown where the law of the approval is", () => {
    const blurred = (name: string, on: string) =>
      replay(dossierOf(career).minutes.map((one) => (one.step === name ? ({ ...one, on } as Minute) : one)));
    expect(membershipSince(national, blurred("admit", "2025-08"))).toBe("2026-08");
    expect(membershipSince(national, blurred("approve-conversion", "unknown"))).toBe("2026-08-04");
    expect(by("approval", blurred("approve-conversion", "2026-09"))).toBe("2026-09");
    const from = { id: "here", from: "2026-09-02", terms: { conversion: { effective: choice("meeting") } } };
    expect(membershipSince(extend(national, from), blurred("approve-conversion", "2026-09"))).toBe("unknown");
  });
  it("is nobody's before the approval", () => {
    expect(membershipSince(national, dossierOf(before("approve-conversion")))).toBeUndefined();
  });
});

describe("a deadline is never met before the day it is counted from:", () => {
  const probationer = dossierOf(before("swear"));
  const early = (dossier: Dossier, rule: string) =>
    deadlines(migrantWorkers, dossier, "2026-08-10").find((one) => one.rule === rule)?.met;
  const resolution = { step: "convert", on: "2020-01-01" };
  it.each<[string, Dossier]>([
    ["talk.within-a-month", { ...dossierOf(before("talk")), days: { talk: "2020-01-01" } } as Dossier],
    [
      "recognition.filed-within-a-month",
      { ...dossierOf(before("nominate")), filed: { recognition: "2020-01-01" } } as Dossier,
    ],
    ["admission.within-a-month", { ...dossierOf(before("admit")), resolution } as Dossier],
    ["conversion.on-time", { ...probationer, resolution } as Dossier],
  ])("%s", (rule, dossier) => {
    expect(deadlines(migrantWorkers, dossier, "2026-08-10").map((one) => one.rule)).toContain(rule);
    expect(early(dossier, rule)).toBeUndefined();
  });
});

it("an opinion of a source that the policy does not list never falls due", () => {
  const listed = dossierOf(before("prereview"));
  const heard = {
    ...listed.heard,
    origin: { ...listed.heard.origin, employer: step("consult", { on: "2020-01-01" }) },
  };
  const fresh = (dossier: Dossier) =>
    deadlines(migrantWorkers, dossier, "2025-08-01").filter(({ rule }) => rule === "investigation.fresh");
  expect(fresh(listed)).toHaveLength(1);
  expect(fresh({ ...listed, heard } as Dossier)).toEqual(fresh(listed));
});
