import { describe, expect, it } from "vitest";
import type { StepName } from "../../../src/domain/ladder.js";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { pin } from "../../../src/policy/extend.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { pollOf } from "../../support/bend.js";
import { before, decided, dossierOf, step, trouble } from "../../support/career.js";
import { granted } from "../judging.js";
import { extra } from "../steps.js";
import { approvals, vote } from "./answers.js";

const on = "2025-08-20"; // between the vote on admission and its approval
const [home] = step("name-sponsors").sponsors;
const adverse = { opinion: "adverse" } as const;
const late: readonly (readonly [what: string, rule: string, one: Step, barred: boolean])[] = [
  ["a review made again and failed", "vetting.passed", step("vet", { on, conclusion: "unqualified" }), true],
  ["a screening made again and failed", "screening.passed", step("screen", { on, outcome: "failed" }), true],
  ["a pre-review made again and failed", "prereview.passed", step("prereview", { on, outcome: "failed" }), true],
  ["an adverse answer", "investigation.none-adverse", step("consult", { on, ...adverse }, 2), true],
  ["a poll under the floor", "poll.floor", pollOf(59, on), true],
  ["a poll under the mark", "poll.pass-mark", pollOf(79, on), true],
  [
    "a sponsor under a grave penalty",
    "sponsors.not-under-penalty",
    step("name-sponsors", { on, sponsors: [home, { id: "m-9", fullMember: true, penalty: "grave" }] as never }),
    true,
  ],
  [
    "an objection in the way",
    "notice.no-founded-objection",
    extra("notice", { on, for: "admission", objections: "founded" }),
    true,
  ],
  ["training that was too short", "training.long-enough", step("train", { on, days: 1, hours: 1 }), false],
];

describe("an approval judges its vote again, on the file as it is by now", () => {
  it.each(late)("%s is found by %s", (_, rule, one, barred) => {
    const past = [...before("interview"), one, step("interview")];
    const decision = decided(past, step("approve-admission"));
    expect(decision.verdict).toBe(barred ? "bar" : "grant");
    expect(trouble(decision)).toContain(rule);
    expect(dossierOf([...past, step("approve-admission")]).stage).toBe(barred ? "candidate" : "probationer");
    const refusal = decided(past, step("approve-admission", { outcome: "refused" }));
    expect([refusal.verdict, trouble(refusal)]).toEqual(["deny", ["body.agrees"]]); // it relies on nothing
  });

  it.each(approvals)("%s: measured to the day of the vote, and never the ballot of %s", (name, voted) => {
    const past = before(voted === "admit" ? "admit" : "convert");
    const talk = voted === "admit" ? [step("interview")] : [];
    const one = { ...step("approve-conversion"), step: name, on: voted === "admit" ? "2025-10-01" : "2026-10-01" };
    const asked = decided([...past, vote(voted), ...talk], one as Step);
    const ids = asked.findings.map(({ rule }) => rule);
    expect([asked.verdict, trouble(asked)]).toEqual(["grant", []]);
    expect(ids.filter((id) => /^(ballot|lead)\./.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("by the edition of the day of the vote: what the next one asks of a meeting is asked of none before it", () => {
    const moved = (steps: readonly Step[], day: string) =>
      steps.map(
        (one): Step =>
          ["admit", "prereview"].includes(one.step) ? { ...one, on: one.step === "admit" ? day : "2025-07-08" } : one,
      );
    const rule = "admission.within-a-month"; // only the edition of 2026 asks for it
    const voted = moved([...before("admit"), step("admit")], "2026-05-09");
    const approve = step("approve-admission", { on: "2026-06-01" });
    const talk = step("interview", { on: "2026-05-20" });
    expect(trouble(judge(migrantWorkers, granted([...voted, talk]), approve))).not.toContain(rule);
    const in2026 = pin(migrantWorkers, "cpc-2026");
    expect(trouble(judge(in2026, granted([...voted, talk]), approve))).toContain(rule);
  });

  it("a move since the vote takes nothing from it, and falls into the probation", () => {
    const to = { kind: "branch", id: "b-55", fullMembers: 9 } as const;
    const places = { residence: "r-9", origin: "o-430722" };
    const past = [...before("interview"), extra("transfer", { on, to, places }), step("interview")];
    const approval = decided(past, step("approve-admission"));
    expect([approval.verdict, trouble(approval)]).toEqual(["grant", []]);
    const { holder, person, since, received } = dossierOf([...past, step("approve-admission")]);
    expect({ holder, residence: person?.places.residence, since, received }).toEqual({
      holder: to,
      residence: "r-9",
      since: "2025-08-04",
      received: on,
    });
  });
});

describe("after an approved extension", () => {
  const extended = [
    vote("extend"),
    { ...step("approve-conversion"), step: "approve-extension", on: "2026-08-10" } as Step,
  ];
  const anew = [step("petition", { on: "2027-01-20" }), step("screen", { on: "2027-01-27" }, 1)];
  const convert = (...also: readonly Step[]) =>
    trouble(decided([...before("convert"), ...extended, ...also], step("convert", { on: "2027-02-04" })));

  it("a conversion asks for a new petition and a new screening", () => {
    const missing = (names: readonly StepName[]) => convert(...anew.filter((one) => !names.includes(one.step)));
    expect(missing([])).not.toEqual(expect.arrayContaining(["petition.made"]));
    expect(missing(["petition"])).toContain("petition.made");
    expect(missing(["screen"])).toContain("screening.passed");
    expect(missing([]).filter((id) => /^(petition|screening)/.test(id))).toEqual([]);
  });
});
