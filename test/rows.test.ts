import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { StepName } from "../src/domain/ladder.js";
import type { Step } from "../src/domain/step.js";
import { judge } from "../src/engine/decide.js";
import type { Decision } from "../src/engine/decision.js";
import { pin, withCalendar } from "../src/policy/extend.js";
import { mainland, migrantWorkers } from "../src/policy/index.js";
import { extra } from "./rules/steps.js";
import { history } from "./support/bend.js";
import { before, decided, dossierOf, found, step } from "./support/career.js";

// Each row of the research (docs/research.md#steps-and-breaches) that has a rule, with a case that just passes and one that just fails.

const in2026 = withCalendar(pin(migrantWorkers, "cpc-2026"), mainland);
const person = step("apply").person;
const { by } = step("talk");
const committee = step("prereview").by;
const made = (one: object): Step => one as Step;
const take = <K extends StepName>(name: K, changes: Partial<Step<K>> = {}, also: readonly Step[] = []): Decision =>
  decided([...before(name), ...also], step(name, changes));
const without = (name: StepName, until: StepName, policy = migrantWorkers): Decision =>
  decided(
    before(until).filter((one) => one.step !== name),
    step(until),
    policy,
  );
const ballot = (changes: Partial<Step<"admit">["ballot"]>) => ({ ballot: { ...step("admit").ballot, ...changes } });
const notice = (until: string, objections = "none", at: readonly string[] = ["residence", "origin"]): Step =>
  made({ step: "notice", on: "2024-09-01", by, for: "nomination", from: "2024-08-01", until, objections, at });
const nominated = (also: readonly Step[], on = "2024-08-01") =>
  judge(in2026, history([...before("nominate"), ...also]), step("nominate", { consent: { by: committee, on } }));
const sponsors = (penalty: "lesser" | "grave") => ({
  sponsors: step("name-sponsors").sponsors.map((one) => ({ ...one, penalty })),
});
const under = made({ ...step("admit"), by: { ...by, under: "general-branch" } });
const deliberated = made({
  step: "deliberate",
  on: "2025-08-18",
  by: { kind: "general-branch", id: "g-1" },
  outcome: "passed",
});
const approved = (...also: readonly Step[]) =>
  decided([...before("admit"), ...also, step("interview")], step("approve-admission"));
const late = (on: string) => decided([...before("convert"), ...extended.slice(0, 1)], made({ ...extended[1], on }));
const { consent: _, ...noConsent } = step("nominate");
const extension = (months: number, also: readonly Step[] = [], on = step("convert").on) =>
  decided([...before("convert"), ...also], made({ ...step("convert"), on, step: "extend", months }));
const withdraw = (why: string) => decided(before("convert"), made({ step: "withdraw", on: "2026-08-04", by, why }));
const extended = [
  made({ ...step("convert"), step: "extend", months: 6 }),
  made({ ...step("approve-conversion"), step: "approve-extension", on: "2026-08-04" }),
];
const transfer = (changes: Partial<Step<"transfer">> = {}) =>
  extra("transfer", { on: "2026-07-28", by, to: { kind: "branch", id: "b-9", fullMembers: 9 }, ...changes });
const postpone = (until: string, also: readonly Step[] = [transfer()]) =>
  decided(
    [...before("convert"), ...also],
    made({ step: "postpone", on: "2026-08-04", by: { kind: "branch", id: "b-9", fullMembers: 9 }, until }),
  );
const approval = (on: string, changes: Partial<Step<"approve-admission">> = {}) =>
  take("approve-admission", { on, ...changes });

const cases: readonly (readonly [row: string, rule: string, passes: Decision, fails: Decision])[] = [
  [
    "A1",
    "applicant.of-age",
    take("apply", { person: { ...person, born: "2005-05-08" } }),
    take("apply", { person: { ...person, born: "2005-05-09" } }),
  ],
  ["A2", "applicant.right-venue", take("apply", { venue: "residence" }), take("apply", { venue: "origin" })],
  [
    "A3",
    "applicant.right-venue",
    take("apply", { venue: "unit-location" }),
    take("apply", { venue: "unit-location", person: { ...person, floating: false } }),
  ],
  ["A4", "talk.within-a-month", take("talk", { on: "2023-06-08" }), take("talk", { on: "2023-06-09" })],
  ["A5", "recognition.filed", take("nominate"), without("file", "nominate")],
  [
    "A5",
    "recognition.filed-within-a-month",
    decided([...before("file"), step("file", { on: "2023-08-03" }), ...before("nominate").slice(-1)], step("nominate")),
    decided([...before("file"), step("file", { on: "2023-08-04" }), ...before("nominate").slice(-1)], step("nominate")),
  ],
  ["A6", "mentors.one-or-two", take("assign-mentors"), take("assign-mentors", { mentors: [] })],
  [
    "A8",
    "cultivation.reviewed",
    take("nominate"),
    decided([...before("examine"), ...before("nominate").slice(-1)], step("nominate")),
  ],
  [
    "A9",
    "transfer.papers-handed-over",
    decided(before("convert"), transfer()),
    decided(before("convert"), transfer({ papersHandedOver: false })),
  ],
  ["B1", "cultivation.one-year", take("nominate", { on: "2024-07-03" }), take("nominate", { on: "2024-07-02" })],
  [
    "B2",
    "nomination.opinions-heard",
    take("nominate"),
    take("nominate", { opinions: ["party-group", "mentors", "members"] }),
  ],
  ["B3", "nomination.consented", nominated([]), decided(before("nominate"), noConsent as Step, in2026)],
  [
    "consent before notice",
    "nomination.in-order",
    nominated([notice("2024-08-08")]),
    nominated([notice("2024-08-08")], "2024-08-02"),
  ],
  [
    "filing before listing",
    "nomination.filed",
    take("screen"),
    decided(
      before("screen").filter((one) => one.on !== "2024-09-10"),
      step("screen"),
    ),
  ],
  ["B3", "notice.long-enough", nominated([notice("2024-08-07")]), nominated([notice("2024-08-06")])],
  ["B3", "notice.next-day", nominated([notice("2024-08-08")]), nominated([notice("2024-08-07")])],
  [
    "B3",
    "notice.at-both-places",
    nominated([notice("2024-08-08")]),
    nominated([notice("2024-08-08", "none", ["residence"])]),
  ],
  [
    "B3",
    "notice.no-open-objection",
    nominated([notice("2024-08-08", "unfounded")]),
    nominated([notice("2024-08-08", "open")]),
  ],
  [
    "B3",
    "notice.no-founded-objection",
    nominated([notice("2024-08-08", "open")]),
    nominated([notice("2024-08-08", "founded")]),
  ],
  [
    "B4",
    "sponsors.two",
    take("name-sponsors"),
    take("name-sponsors", { sponsors: step("name-sponsors").sponsors.slice(1) }),
  ],
  ["B5", "sponsors.not-under-penalty", take("name-sponsors"), take("name-sponsors", sponsors("grave"))],
  [
    "B5",
    "sponsors.no-lesser-penalty",
    judge(in2026, dossierOf(before("name-sponsors")), step("name-sponsors", sponsors("grave"))),
    judge(in2026, dossierOf(before("name-sponsors")), step("name-sponsors", sponsors("lesser"))),
  ],
  [
    "B7",
    "vetting.passed",
    take("screen"),
    take("screen", {}, [step("vet", { conclusion: "unqualified", on: "2025-06-01" })]),
  ],
  ["B9", "vetting.passed", take("screen"), without("vet", "screen")],
  ["B10", "vetting.both-places", take("vet"), take("vet", { consulted: ["residence"] })],
  ["B11", "training.held", take("screen"), without("train", "screen")],
  ["B11", "training.long-enough", take("train", { days: 3, hours: 0 }), take("train", { days: 2, hours: 23 })],
  ["C1", "screening.passed", take("prereview"), without("screen", "prereview")],
  ["C2", "prereview.passed", take("fill-form"), without("prereview", "fill-form")],
  [
    "C3",
    "prereview.not-leaving",
    take("prereview", { leavingBy: "2025-10-02" }),
    take("prereview", { leavingBy: "2025-10-01" }),
  ],
  [
    "C3",
    "transfer.not-soon-after",
    decided(before("observe"), transfer({ on: "2025-11-05" })),
    decided(before("observe"), transfer({ on: "2025-11-04" })),
  ],
  [
    "C4",
    "admission.within-a-month",
    judge(in2026, dossierOf(before("admit")), step("admit", { on: "2025-08-01" })),
    judge(in2026, dossierOf(before("admit")), step("admit", { on: "2025-08-02" })),
  ],
  ["C5", "ballot.quorum", take("admit", ballot({ present: 16 })), take("admit", ballot({ present: 15 }))],
  ["C6", "ballot.secret", take("admit"), take("admit", ballot({ secret: false }))],
  ["C7", "ballot.majority", take("admit", ballot({ yes: 14 })), take("admit", ballot({ yes: 13 }))],
  [
    "C8",
    "ballot.majority",
    take("admit", ballot({ yes: 15, written: { yes: 1, no: 0, abstain: 0 } })),
    take("admit", ballot({ yes: 15, written: { yes: 0, no: 0, abstain: 0 }, late: { yes: 1, no: 0, abstain: 0 } })),
  ],
  ["C9", "ballot.alone", take("admit"), take("admit", ballot({ alone: false }))],
  ["C10", "approval.after-vote", approved(step("admit")), approved()],
  ["C11", "deliberation.passed", approved(under, deliberated), approved(under)],
  [
    "C11",
    "body.competent",
    approval("2025-09-05"),
    approval("2025-09-05", { by: { kind: "general-branch", id: "g-1" } }),
  ],
  ["C12", "interview.held", approval("2025-09-05"), without("interview", "approve-admission")],
  ["C13", "approval.collective", approval("2025-09-05"), approval("2025-09-05", { collective: false })],
  ["C13", "approval.alone", approval("2025-09-05"), approval("2025-09-05", { alone: false })],
  ["C14", "approval.within-three-months", approval("2025-11-04"), approval("2025-11-05")],
  ["C14", "approval.within-six-months", approval("2026-02-04"), approval("2026-02-05")],
  ["C14", "approval.lapsed", approval("2026-02-04"), approval("2026-02-05")],
  ["D1", "placement.made", take("convert"), without("place", "convert")],
  [
    "D2",
    "oath.within-a-month",
    judge(in2026, dossierOf(before("swear")), step("swear", { on: "2025-10-05" })),
    judge(in2026, dossierOf(before("swear")), step("swear", { on: "2025-10-06" })),
  ],
  ["D3", "observation.made", take("convert"), without("observe", "convert")],
  ["D4", "probation.one-year", take("convert", { on: "2026-08-04" }), take("convert", { on: "2026-08-03" })],
  ["D5", "extension.length", extension(6), extension(5)],
  ["D5", "extension.length", extension(12), extension(13)],
  ["D5", "extension.once", extension(6), extension(6, extended)],
  ["D5", "extension.not-over", extension(6, [], "2027-02-03"), extension(6, [], "2027-02-04")],
  ["D7", "withdrawal.not-of-a-probation", withdraw("died"), withdraw("ended")],
  ["D7", "approval.after-vote", take("approve-conversion"), without("convert", "approve-conversion")],
  ["D8", "petition.made", take("convert"), without("petition", "convert")],
  ["D9", "ballot.quorum", take("convert", ballot({ present: 16 })), take("convert", ballot({ present: 15 }))],
  [
    "D10",
    "approval.within-three-months",
    take("approve-conversion", { on: "2026-11-04" }),
    take("approve-conversion", { on: "2026-11-05" }),
  ],
  ["D10", "approval.later-within-three-months", late("2026-11-04"), late("2026-11-05")],
  ["D12", "postponement.at-most-six-months", postpone("2027-02-04"), postpone("2027-02-05")],
  ["D12", "postponement.transferred-in", postpone("2027-02-04"), postpone("2027-02-04", [])],
  ["D13", "archive.complete", take("archive"), take("archive", { papers: step("archive").papers.slice(1) })],
];

describe.each(cases)("row %s, %s", (_, rule, passes, fails) => {
  it("holds just inside", () => {
    expect(found(passes, rule)?.status).toBe("holds");
  });
  it("does not just outside", () => {
    expect(found(fails, rule)?.status).toMatch(/broken|awaits/);
  });
});

it("every row of the research that has a rule has such a case", () => {
  const rows: Readonly<Record<string, { rules: readonly string[] }>> = JSON.parse(
    readFileSync(new URL("../docs/rows.json", import.meta.url), "utf8"),
  );
  const ruled = Object.keys(rows).filter((row) => /^[A-E]\d/.test(row) && rows[row]?.rules.length);
  expect(ruled.filter((row) => !cases.some(([one]) => one === row))).toEqual([]);
  for (const [row, rule] of cases) expect(rows[row]?.rules).toContain(rule);
});
