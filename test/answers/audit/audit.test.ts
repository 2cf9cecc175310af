import { describe, expect, it } from "vitest";
import { audit } from "../../../src/answers/audit/audit.js";
import type { Irregularity } from "../../../src/answers/audit/irregularity.js";
import type { Effect } from "../../../src/rules/breach.js";
import { irregularityIn } from "../../../src/answers/audit/irregularity-in.js";
import type { Minute } from "../../../src/domain/minute.js";
import type { Step } from "../../../src/domain/step.js";
import { readMinutes } from "../../../src/io/read.js";
import { pin } from "../../../src/policy/extend.js";
import { migrantWorkers, national } from "../../../src/policy/index.js";
import { before, career, dossierOf, step } from "../../support/career.js";
import { consulted, granted, inOrder, plus, polled, waive, without } from "../../support/bend.js";
import { overBentCareers, policy } from "../../properties/over.js";

const audited = (steps: readonly Step[], by = migrantWorkers) => audit(by, inOrder(steps).map(granted));
const changed = <K extends Step["step"]>(name: K, changes: Partial<Step<K>>, nth = 0) =>
  career.map((one) => (one === career.filter(({ step }) => step === name)[nth] ? { ...one, ...changes } : one));
const ballot = step("admit").ballot;
const lost = { ...ballot, yes: 13, no: 12, abstain: 1 };
const at = (found: readonly Irregularity[], name: Step["step"]) => found.filter((one) => one.step === name);
const brief = (one: Irregularity) => [one.step, one.rule, one.kind, one.effect];

const unrecognized: Effect = { kind: "unrecognized" };
const from = (name: Step["step"]): Effect => ({ kind: "redo-from", step: name });
const general = { kind: "general-branch", id: "g-1" } as const;
const stranger = { kind: "branch", id: "b-99", fullMembers: 30 } as const;

it("the lawful career has no irregularity, whether we decided it or it comes from elsewhere", () => {
  expect(audit(migrantWorkers, dossierOf(career).minutes)).toEqual([]);
  const read = readMinutes(JSON.stringify(career));
  expect(read.ok && audit(migrantWorkers, read.minutes)).toEqual([]);
});

const breaches: readonly (readonly [string, readonly Step[], Step["step"], string, Irregularity["kind"], Effect?])[] = [
  ["a lost vote", changed("admit", { ballot: lost }), "admit", "ballot.majority", "against-rule", unrecognized],
  [
    "a vote without a quorum",
    changed("admit", { ballot: { ...ballot, present: 15, yes: 15, no: 0, abstain: 0 } }),
    "admit",
    "ballot.quorum",
    "against-rule",
    unrecognized,
  ],
  ["a vote of strangers", changed("admit", { by: stranger }), "admit", "body.competent", "against-rule", unrecognized],
  [
    "an approval by a general branch",
    changed("approve-admission", { by: general }),
    "approve-admission",
    "body.competent",
    "against-rule",
    unrecognized,
  ],
  [
    "an approval of no vote",
    without("admit")(career),
    "approve-admission",
    "approval.after-vote",
    "missing-step",
    unrecognized,
  ],
  [
    "a poll under the floor",
    polled("origin", { approve: 59, against: 33 })(career),
    "convert",
    "poll.floor",
    "against-rule",
    { kind: "to-be-analyzed" },
  ],
  [
    "a poll under the mark",
    polled("origin", { approve: 79, against: 13 })(career),
    "admit",
    "poll.pass-mark",
    "against-rule",
    from("prereview"),
  ],
  [
    "an adverse opinion of the police",
    consulted("origin", "police", { opinion: "adverse" })(career),
    "admit",
    "investigation.none-adverse",
    "against-rule",
    unrecognized,
  ],
  [
    "an open ballot",
    changed("convert", { ballot: { ...ballot, secret: false } }),
    "convert",
    "ballot.secret",
    "against-rule",
    from("screen"),
  ],
  ["no training", without("train")(career), "admit", "training.held", "missing-step", from("prereview")],
  ["no form", without("fill-form")(career), "admit", "form.filled", "missing-step", from("prereview")],
  ["no political review", without("vet")(career), "admit", "vetting.passed", "missing-step", from("prereview")],
  ["no petition", without("petition")(career), "convert", "petition.made", "missing-step", from("screen")],
  [
    "no talk before the approval",
    without("interview")(career),
    "approve-admission",
    "interview.held",
    "missing-step",
    from("interview"),
  ],
  ["no talk", without("talk")(career), "recognize", "talk.held", "missing-step", from("recognize")],
  ["no recognition", without("recognize")(career), "nominate", "ladder.closed", "missing-step", from("recognize")],
  ["no nomination", without("nominate")(career), "admit", "ladder.closed", "missing-step", from("nominate")],
  ["a talk after a month", changed("talk", { on: "2023-06-09" }), "talk", "talk.within-a-month", "late"],
  ["no half-yearly review", without("examine")(career), "nominate", "cultivation.reviewed", "late"],
  ["no filing", without("file")(career), "nominate", "recognition.filed", "missing-step"],
  ["no oath", without("swear")(career), "convert", "oath.sworn", "missing-step"],
  [
    "an approval after six months",
    changed("approve-admission", { on: "2026-02-05" }),
    "approve-admission",
    "approval.lapsed",
    "late",
    from("admit"),
  ],
  [
    "somebody about to leave",
    changed("prereview", { leavingBy: "2025-10-01" }),
    "prereview",
    "prereview.not-leaving",
    "against-rule",
    { kind: "cured-by", body: "county-department" },
  ],
  ["a void poll", changed("poll", { approve: 44 }), "poll", "poll.adds-up", "against-rule", from("poll")],
];

const rows = breaches.map(([what, steps, name, ...breach]) => ({ what, steps, name, breach }));

it.each(rows)("$what that was granted is found, with what it does", ({ steps, name, breach: [rule, kind, effect] }) => {
  const found = at(audited(steps), name).map(brief);
  expect(found).toContainEqual([name, rule, kind, effect]);
});

describe("both sides of an edge:", () => {
  const rulesAt = (steps: readonly Step[], name: Step["step"]) => at(audited(steps), name).map(({ rule }) => rule);

  it("a talk on the last day of the month is in time, one on the day after is late", () => {
    expect(rulesAt(changed("talk", { on: "2023-06-08" }), "talk")).toEqual([]);
    expect(rulesAt(changed("talk", { on: "2023-06-09" }), "talk")).toEqual(["talk.within-a-month"]);
  });

  it("sixteen of thirty entitled carry a vote, fifteen do not", () => {
    const won = { ...lost, written: { yes: 3, no: 0, abstain: 0 } };
    expect(rulesAt(changed("admit", { ballot: won }), "admit")).toEqual([]);
    expect(rulesAt(changed("admit", { ballot: lost }), "admit")).toEqual(["ballot.majority"]);
  });

  it("who leaves a day after the three months is not about to leave", () => {
    expect(rulesAt(changed("prereview", { leavingBy: "2025-10-02" }), "prereview")).toEqual([]);
  });
});

it("only a decision on the person is recognized or not: what else a stranger did is done again", () => {
  expect(at(audited(changed("screen", { by: stranger })), "screen").map(brief)).toEqual([
    ["screen", "body.competent", "against-rule", from("screen")],
  ]);
});

it("a failed review that was passed over is not recognized, a missing one is made up for", () => {
  const failed = audited(changed("screen", { outcome: "failed" }));
  expect(at(failed, "admit").map(brief)).toEqual([["admit", "screening.passed", "against-rule", unrecognized]]);
  expect(at(failed, "prereview").map(brief)).toEqual([
    ["prereview", "screening.passed", "against-rule", from("prereview")],
  ]);
  const missing = at(audited(without("screen")(career)), "admit");
  expect(missing.map(brief)).toEqual([["admit", "screening.passed", "missing-step", from("prereview")]]);
});

it("what the file does not say is unknown, and undoes nothing", () => {
  const by = { kind: "branch", id: "b-17" } as const;
  expect(
    at(audited(changed("admit", { by, ballot: { ...step("admit").ballot, entitled: 31 } })), "admit").map(brief),
  ).toEqual([["admit", "ballot.adds-up", "unknown", undefined]]);
});

it("a step taken again after its stage is against the rule, but undoes nothing", () => {
  const again = audited(plus(step("train", { on: "2026-09-25" }))(career));
  expect(again.map(brief)).toEqual([["train", "ladder.closed", "against-rule", undefined]]);
});

it("days that run backwards, and days before any edition, are named without an effect", () => {
  const backwards = audit(migrantWorkers, [...before("nominate"), step("talk", { on: "2023-05-25" })].map(granted));
  expect(backwards.map(brief)).toContainEqual(["talk", "order.forward", "against-rule", undefined]);
  const person = { ...step("apply").person, born: "1970-01-01" };
  const early = audit(national, [step("apply", { on: "1990-12-31", person })].map(granted));
  expect(early.map(brief)).toEqual([["apply", "edition.in-force", "not-modelled", undefined]]);
});

it("a waived rule is no irregularity, and the length of a training that was waived a warning still", () => {
  const waived = plus(waive("training.held", "2025-05-12"))(without("train")(career));
  const missing = (name: Step["step"]) => [name, "training.long-enough", "missing-step", undefined];
  expect(audited(waived).map(brief)).toEqual([missing("screen"), missing("admit")]);
});

describe("a minute that says itself what is wrong", () => {
  const under = { policy: "elsewhere", edition: "cpc-2014" };
  const minute = (verdict: Minute["verdict"], because: readonly string[]) =>
    ({ ...step("admit", { ballot: lost }), verdict, because, under }) as Minute;
  const of = (one: Minute) => audit(migrantWorkers, [...dossierOf(before("admit")).minutes, one]);

  it("is not told again where its verdict is as grave", () => {
    expect(of(minute("deny", []))).toEqual([]);
  });

  it("is told where its verdict is milder, even if it names the rule; nothing is undone where nobody was moved", () => {
    expect(of(minute("grant", ["ballot.majority"])).map(({ effect }) => effect)).toEqual([unrecognized]);
    expect(of(minute("defer", ["ballot.majority"])).map(brief)).toEqual([
      ["admit", "ballot.majority", "against-rule", undefined],
    ]);
  });

  it("may name a warning, which is told all the same: what came late came late", () => {
    const late = step("talk", { on: "2023-06-09" });
    const talks = (because: readonly string[]) => [granted(step("apply")), { ...granted(late), because } as Minute];
    expect(audit(national, talks([])).map(({ rule }) => rule)).toEqual(["talk.within-a-month"]);
    expect(audit(national, talks(["talk.within-a-month"])).map(({ rule }) => rule)).toEqual(["talk.within-a-month"]);
  });

  it("is named where it is graver than any rule asks for", () => {
    const refused = { ...granted(step("apply")), verdict: "deny" } as Minute;
    const [one, ...more] = audit(national, [refused]);
    expect(more).toEqual([]);
    expect(one).toEqual({
      minute: 0,
      step: "apply",
      on: "2023-05-08",
      kind: "without-rule",
      verdict: "deny",
      due: "grant",
    });
    expect(one && irregularityIn(one, "en")).toBe("apply on 2023-05-08: denied; by the rules it should be granted");
    expect(one && irregularityIn(one, "zh")).toBe("递交入党申请书，2023年5月8日：记为不予，按规定应为通过");
  });
});

it("each irregularity says which minute, which rule, which clause and what was measured", () => {
  const [one] = audited(changed("admit", { ballot: lost }));
  if (one === undefined || !("cites" in one)) throw new Error("a breach was expected");
  expect(one).toMatchObject({ minute: 30, step: "admit", on: "2025-08-04", status: "broken", else: "deny" });
  expect(one.cites).toMatchObject({ edition: "cpc-2014", article: "21" });
  expect(one.measured).toMatchObject({ share: { count: 15, of: 30 } });
  expect(one.finding.rule).toBe("ballot.majority");
});

it("each step is judged by the law of its day: consent to a nomination is asked for since 2026 only", () => {
  const consentless = career.map((one) => {
    if (one.step !== "nominate") return one;
    const { consent: _, ...rest } = one;
    return rest;
  });
  expect(audited(consentless)).toEqual([]);
  const today = audited(consentless, pin(migrantWorkers, "cpc-2026"));
  expect(today.map(brief)).toContainEqual(["nominate", "nomination.consented", "missing-step", from("nominate")]);
});

it("a notice of working days in a year without a calendar is unknown", () => {
  const notice = {
    step: "notice",
    on: "2026-08-01",
    by: step("nominate").by,
    for: "nomination",
    from: "2026-07-01",
    until: "2026-07-20",
    objections: "none",
  } as const;
  const found = audited(plus(notice)(before("nominate")));
  expect(found.map(brief)).toEqual([
    ["notice", "notice.long-enough", "unknown", undefined],
    ["notice", "notice.next-day", "unknown", undefined],
  ]);
  const said = (["en", "zh"] as const).map((language) => found.map((one) => irregularityIn(one, language)).join());
  expect(said[0]).toMatch(
    /^notice on 2026-08-01: not on file, notice\.long-enough: .+ → awaits the calendar of 2026 {2}\[/,
  );
  expect(said[1]).toMatch(/^公示，2026年8月1日：档案未载明，notice\.long-enough：.+ → 待补：2026年节假日安排 {2}\[/);
});

it("an irregularity is said in both languages, with its effect, and repeats no id", () => {
  const words = breaches.flatMap(([, steps]) =>
    audited(steps).map((one) => [irregularityIn(one, "en"), irregularityIn(one, "zh")]),
  );
  for (const [en, zh] of words) {
    expect(en).not.toMatch(/\b[bdgmp]-\d|\bc-\d\b|undefined|NaN|object/);
    expect(zh).not.toMatch(/\b[bdgmp]-\d|\bc-\d\b|undefined|NaN|object/);
  }
  const said = words.map(([en]) => en).join("\n");
  expect(said).toContain(
    "admit on 2025-08-04: against the rule, ballot.majority: 15 of 30 entitled in favor; more than 1/2 needed → not recognized  [cpc-2014 Art. 21]",
  );
  expect(said).toContain("→ awaits train → to be repeated from prereview on");
  expect(said).toContain("→ stands if an organization department consents");
  const chinese = words.map(([, zh]) => zh).join("\n");
  expect(chinese).toContain("→ 不予承认");
  expect(chinese).toContain("→ 应自“上级党委预审”起重新履行程序");
  expect(chinese).toContain("→ 经上级党委组织部门同意可予承认");
});

it("minutes that were decided under the policy give no irregularity but warnings, however the career was bent", {}, () => {
  overBentCareers((walked) => {
    const graver = audit(policy, walked.at(-1)?.after.minutes ?? []).filter(
      (one) => !("else" in one && one.else === "warn"),
    );
    expect(graver).toEqual([]);
  }, 150);
});

it("whatever we would not have granted is found where it was", () => {
  overBentCareers((walked) => {
    for (const { before: dossier, decision } of walked) {
      if (decision.verdict === "grant") continue;
      const found = audit(policy, [...dossier.minutes, granted(decision.step)]).filter(
        (one) => !("else" in one && one.else === "warn"),
      );
      expect(found.length).toBeGreaterThan(0);
      for (const one of found) expect(one.minute).toBe(dossier.minutes.length);
    }
  }, 100);
});

it("auditing changes no minute", () => {
  const minutes = career.map(granted);
  const copy = structuredClone(minutes);
  audit(migrantWorkers, minutes);
  expect(minutes).toEqual(copy);
});
