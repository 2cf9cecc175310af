import { describe, expect, it } from "vitest";
import type { Sponsor, Step } from "../../src/domain/step.js";
import { evolve } from "../../src/engine/evolve.js";
import { judge } from "../../src/engine/decide.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { step, trouble } from "../support/career.js";
import { approved, filed, lost, more, on, until } from "./file.js";

const interviewed = until("interview");
const converted = until("convert");
const admission = on("2025-09-25", "approve-admission");
const interview = more("2025-09-21", { step: "interview" });
const conversion = approved("2026-12-28", "approve-conversion");
const voidly = (changes: object): Step => {
  const vote = lost("2025-08-22", "admit") as Step<"admit">;
  return { ...vote, ballot: { ...vote.ballot, ...changes } };
};
const [one, two] = step("name-sponsors").sponsors as readonly [Sponsor, Sponsor];

/** What comes of a refusal on a file, and of what is tried after it. */
const afterRefusal = (steps: readonly Step[], refusal: Step, ...then: readonly Step[]) => {
  let dossier = filed(steps);
  const refused = judge(migrantWorkers, dossier, refusal);
  if (refused.minute !== undefined) dossier = evolve(dossier, refused.minute as never) as typeof dossier;
  const verdicts = then.map((next) => {
    const decision = judge(migrantWorkers, dossier, next);
    if (decision.minute !== undefined) dossier = evolve(dossier, decision.minute as never) as typeof dossier;
    return decision.verdict;
  });
  return { refused, found: trouble(refused), verdicts };
};

describe("rulings 1 and 2: a no is filed, whatever else is wrong, and what relied on the yes is barred", () => {
  it.each<[string, string, readonly Step[], Step, readonly Step[]]>([
    [
      "a lost vote on a poll gone stale",
      "poll.fresh",
      interviewed,
      lost("2025-09-20", "admit"),
      [interview, admission],
    ],
    [
      "a lost vote with a sponsor under a grave penalty",
      "sponsors.not-under-penalty",
      [...interviewed, on("2025-08-21", "name-sponsors", { sponsors: [{ ...one, penalty: "grave" }, two] })],
      lost("2025-08-22", "admit"),
      [on("2025-08-23", "name-sponsors"), interview, admission],
    ],
    ["a lost conversion on a poll gone stale", "poll.fresh", converted, lost("2026-12-20", "convert"), [conversion]],
    [
      "a refusal before anybody talked to the candidate",
      "interview.held",
      until("admit"),
      on("2025-09-20", "approve-admission", { outcome: "refused" }),
      [interview, admission],
    ],
    [
      "a refusal after the resolution lapsed",
      "approval.lapsed",
      interviewed,
      on("2026-02-20", "approve-admission", { outcome: "refused" }),
      [on("2026-02-21", "approve-admission")],
    ],
    [
      "an adverse review of one place alone",
      "vetting.both-places",
      interviewed,
      on("2025-08-21", "vet", { conclusion: "unqualified", consulted: ["residence"] }),
      [admission],
    ],
    [
      "a failed pre-review on a poll gone stale",
      "poll.fresh",
      interviewed,
      on("2025-09-20", "prereview", { outcome: "failed" }),
      [admission],
    ],
  ])("case of their kind: %s", (_case, rule, steps, refusal, then) => {
    const { refused, found, verdicts } = afterRefusal(steps, refusal, ...then);
    expect(refused.verdict).toBe("deny");
    expect(refused.findings.find((finding) => finding.rule === rule)).toMatchObject({ else: "warn" });
    expect(found).toContain(rule);
    expect(verdicts.at(-1)).toBe("bar");
  });

  it.each<[string, string, readonly Step[], Step]>([
    ["without a quorum", "ballot.quorum", interviewed, voidly({ entitled: 60 })],
    ["that was open", "ballot.secret", interviewed, voidly({ secret: false })],
    [
      "by one person alone",
      "approval.collective",
      interviewed,
      on("2025-09-05", "approve-admission", { outcome: "refused", collective: false }),
    ],
    [
      "where no meeting has resolved anything",
      "approval.after-vote",
      until("fill-form"),
      on("2025-08-01", "approve-admission", { outcome: "refused" }),
    ],
    [
      "by another body",
      "body.competent",
      interviewed,
      on("2025-08-22", "screen", { outcome: "failed", by: { kind: "branch", id: "b-99" } }),
    ],
  ])("a no %s is void, and the yes stands", (_what, rule, steps, refusal) => {
    const { refused, found } = afterRefusal(steps, refusal);
    expect([refused.verdict, refused.minute]).toEqual(["bar", undefined]);
    expect(found).toContain(rule);
  });
});
