import { expectTypeOf, test } from "vitest";
import type { Dossier } from "../../src/domain/dossier.js";
import type { Minute } from "../../src/domain/minute.js";
import { decide } from "../../src/engine/decide.js";
import type { Decision } from "../../src/engine/decision.js";
import { evolve } from "../../src/engine/evolve.js";
import { applicant, by, candidate, on, policy, probationer } from "./files.js";

const decision = decide(policy, applicant, { step: "recognize", on, by, recommendedBy: "members" });

test("a deferred decision has a minute that says so", () => {
  if (decision.verdict !== "defer") return;
  expectTypeOf(decision.minute).toEqualTypeOf<Minute<"recognize", "defer">>();
  expectTypeOf(decision.minute.verdict).toEqualTypeOf<"defer">();
});

test("a barred decision has no minute", () => {
  if (decision.verdict !== "bar") return;
  expectTypeOf(decision.minute).toEqualTypeOf<undefined>();
  // @ts-expect-error 'decision.minute' is possibly 'undefined'
  decision.minute.verdict;
});

test("a decision that may be barred may have no minute, so it is not filed unasked", () => {
  // @ts-expect-error Type 'undefined' is not assignable to type
  evolve(applicant, decision.minute);
});

test("a minute carries what its step carried", () => {
  if (decision.verdict !== "bar") expectTypeOf(decision.minute.recommendedBy).not.toBeAny();
  // @ts-expect-error Property 'ballot' does not exist on type
  if (decision.verdict !== "bar") expectTypeOf(decision.minute.ballot);
});

test("a granted step moves the file to where the step leads", () => {
  if (decision.verdict !== "grant") return;
  const after = evolve(applicant, decision.minute);
  expectTypeOf(after).toEqualTypeOf<Dossier<"activist">>();
  // @ts-expect-error Type '"talk"' is not assignable to type '…"nominate"…'
  decide(policy, after, { step: "talk", on, by });
});

test("a deferred step leaves the file where it stood", () => {
  if (decision.verdict !== "defer") return;
  const after = evolve(applicant, decision.minute);
  expectTypeOf(after).toEqualTypeOf<Dossier<"applicant">>();
  // @ts-expect-error Type '"nominate"' is not assignable to type '…"recognize"…'
  decide(policy, after, { step: "nominate", on, by, opinions: [] });
});

test("of a verdict that is not known the file may stand at either stage", () => {
  if (decision.verdict === "bar") return;
  const after = evolve(applicant, decision.minute);
  expectTypeOf(after).toEqualTypeOf<Dossier<"applicant"> | Dossier<"activist">>();
  decide(policy, after, { step: "withdraw", on, by, why: "own-wish" });
  // @ts-expect-error Type '"talk"' is not assignable to type '…"notice"…'
  decide(policy, after, { step: "talk", on, by });
});

test("a granted step that leads nowhere leaves the file where it stood", () => {
  const screened = decide(policy, candidate, { step: "screen", on, by, outcome: "passed" });
  if (screened.verdict === "grant")
    expectTypeOf(evolve(candidate, screened.minute)).toEqualTypeOf<Dossier<"candidate">>();
});

test("a probationer whose conversion is approved is a member, one whose cancellation is approved an outsider", () => {
  const answer = { on, by, outcome: "approved", collective: true, alone: true } as const;
  const converted = decide(policy, probationer, { step: "approve-conversion", ...answer });
  if (converted.verdict === "grant")
    expectTypeOf(evolve(probationer, converted.minute).stage).toEqualTypeOf<"member">();
  const canceled = decide(policy, probationer, { step: "approve-cancellation", ...answer });
  if (canceled.verdict === "grant")
    expectTypeOf(evolve(probationer, canceled.minute).stage).toEqualTypeOf<"outsider">();
});

test("a record is filed or barred: its decision has no defer and no deny", () => {
  const polled = {
    at: "residence",
    issued: 50,
    returned: 50,
    spoiled: 0,
    approve: 50,
    against: 0,
    abstain: 0,
  } as const;
  const { verdict } = decide(policy, candidate, { step: "poll", on, by, ...polled });
  expectTypeOf(verdict).toEqualTypeOf<"grant" | "bar">();
  expectTypeOf<Decision<"admit">["verdict"]>().toEqualTypeOf<"grant" | "defer" | "deny" | "bar">();
});

test("a file that steps down is at the stage below", () => {
  const back = decide(policy, candidate, { step: "step-down", on, by });
  if (back.verdict === "grant") expectTypeOf(evolve(candidate, back.minute).stage).toEqualTypeOf<"activist">();
});

test("nothing in a file or a decision can be written to", () => {
  // @ts-expect-error Cannot assign to 'stage' because it is a read-only property
  applicant.stage = "applicant";
  // @ts-expect-error Cannot assign to 'verdict' because it is a read-only property
  decision.verdict = "grant";
  // @ts-expect-error Property 'push' does not exist on type 'readonly …
  applicant.minutes.push(0);
});
