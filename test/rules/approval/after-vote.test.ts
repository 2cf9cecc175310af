import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { evolve } from "../../../src/engine/evolve.js";
import { judge } from "../../../src/engine/decide.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { before, dossierOf, found, step, trouble } from "../../support/career.js";
import { extra } from "../steps.js";
import { answer, answered, approvals, vote } from "./answers.js";

const rule = "approval.after-vote";
const status = (name: string, ...votes: string[]) =>
  found(answered(answer(name as "interview"), ...votes.map((one) => vote(one as "admit"))), rule);

describe.each(approvals)("%s", (name, voted) => {
  it(`answers a vote to ${voted}, and awaits it where there was none`, () => {
    expect(trouble(answered(answer(name), vote(voted)))).toEqual([]);
    expect(answered(answer(name)).verdict).toBe("bar");
    expect(status(name)).toMatchObject({ status: "awaits", else: "bar", awaits: [{ step: voted }] });
  });
});

it.each(["interview", "deliberate"] as const)("%s awaits the vote too, and nothing else", (name) => {
  const between = { ...vote("admit"), by: { ...vote("admit").by, under: "general-branch" as const } };
  const one = name === "interview" ? step(name) : extra(name);
  expect(trouble(answered(one, between))).toEqual([]);
  expect(found(answered(one), rule)).toMatchObject({ status: "awaits", else: "bar", awaits: [{ step: "admit" }] });
});

it("an approval answers no resolution but its own", () => {
  expect(status("approve-conversion", "extend")?.status).toBe("awaits");
  expect(status("approve-extension", "cancel")?.status).toBe("awaits");
  expect(status("approve-cancellation", "convert")?.status).toBe("awaits");
});

it.each(["admit", "convert", "extend", "cancel"] as const)("%s that is lost takes the resolution back", (voted) => {
  const [name] = approvals.find(([, one]) => one === voted) ?? [];
  const past = before(voted === "admit" ? "admit" : "convert");
  const lost = { ...vote(voted), ballot: { ...step("convert").ballot, yes: 0, no: 25 } } as Step;
  const again = { ...vote(voted), ballot: { ...step("convert").ballot, yes: 25, no: 0 } } as Step;
  const after = (...votes: readonly Step[]) =>
    judge(migrantWorkers, dossierOf([...past, ...votes]), answer(name as never));
  expect(found(after(vote(voted)), rule)?.status).toBe("holds");
  expect(found(after(vote(voted), lost), rule)?.status).toBe("awaits");
  expect(found(after(vote(voted), lost, again), rule)?.status).toBe("holds");
});

it("a vote that was lost, or deferred by a poll, waits for no approval", () => {
  const none = { yes: 0, no: 0, abstain: 0 };
  const lost = { ...step("admit").ballot, yes: 10, no: 15, written: none };
  const filed = before("admit").map((one) =>
    one.step === "poll" && one.at === "origin" ? { ...one, approve: 79, against: 13 } : one,
  );
  const candidate = dossierOf(before("admit"));
  for (const [dossier, admit] of [
    [candidate, step("admit", { ballot: lost })],
    [dossierOf(filed), step("admit")],
  ] as const) {
    const { minute } = judge(migrantWorkers, dossier, admit);
    expect(minute?.verdict).toBe(dossier === candidate ? "deny" : "defer");
    const after = evolve(dossier, minute as never);
    expect(trouble(judge(migrantWorkers, after, step("interview")))).toEqual([rule]);
  }
});

it("a refusal uses the resolution up, and the meeting must vote again", () => {
  const refusal = answer("approve-conversion", { outcome: "refused" });
  const again = vote("convert");
  expect(status("approve-conversion", "convert")?.status).toBe("holds");
  const late = { on: "2026-09-20" };
  expect(found(answered(answer("approve-conversion", late), again, refusal), rule)?.status).toBe("awaits");
  const revoted = { ...again, on: "2026-09-15" };
  expect(trouble(answered(answer("approve-conversion", late), again, refusal, revoted))).toEqual([]);
});
