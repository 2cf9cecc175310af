import { describe, expect, it } from "vitest";
import { remedies } from "../../../src/answers/explain/remedies.js";
import { judge } from "../../../src/engine/decide.js";
import type { Dossier } from "../../../src/domain/dossier.js";
import type { Rule } from "../../../src/rules/rule.js";
import { inEach } from "../../support/with-rules.js";
import { extra } from "../steps.js";
import type { Step } from "../../../src/domain/step.js";
import { extend } from "../../../src/policy/extend.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { notTooSoon } from "../../../src/rules/poll/index.js";
import { minimum } from "../../../src/rules/terms.js";
import { atHome, history, polled, pollOf, without } from "../../support/bend.js";
import { granted, only, outcome } from "../judging.js";
import { before, decided, dossierOf, found, step, trouble } from "../../support/career.js";

const rule = "poll.not-too-soon";
const repoll = (first: number, on: string) =>
  decided([...before("poll", 1), pollOf(first, "2025-03-15")], pollOf(90, on));

describe.each([
  [79, "2025-09-14", "2025-09-15"],
  [60, "2025-09-14", "2025-09-15"],
  [59, "2026-03-14", "2026-03-15"],
  [0, "2026-03-14", "2026-03-15"],
] as const)("after %i of 100 approved", (first, tooSoon, again) => {
  it("under the mark a place rests for six months, under the floor for twelve; a day before that the record says so", () => {
    expect([repoll(first, tooSoon).verdict, trouble(repoll(first, tooSoon))]).toEqual(["grant", [rule]]);
    expect([repoll(first, again).verdict, trouble(repoll(first, again))]).toEqual(["grant", []]);
  });
});

it("after a poll that reached the mark people may be asked again at once", () => {
  expect(trouble(repoll(80, "2025-03-15"))).toEqual([]);
});

it("the other place does not rest", () => {
  const elsewhere = decided([...before("poll"), pollOf(59, "2025-03-15")], step("poll"));
  expect(trouble(elsewhere)).toEqual([]);
});

it("it rests no longer for a meeting that deferred on the poll", () => {
  const met = dossierOf([...polled("origin", { approve: 79, against: 13 })(before("admit")), step("admit")]);
  const status = (on: string) => found(judge(migrantWorkers, met, pollOf(90, on)), rule)?.status;
  expect([status("2025-09-14"), status("2025-09-15")]).toEqual(["broken", "holds"]);
});

it("a poll that was void asked nobody, and nobody has to rest from it", () => {
  const after = (changes: Partial<Step<"poll">>) =>
    judge(
      migrantWorkers,
      history([...before("poll", 1), { ...pollOf(0, "2025-03-15"), ...changes }]),
      pollOf(90, "2025-03-20"),
    );
  expect(trouble(after({}))).toEqual([rule]);
  expect(trouble(after({ issued: 7, returned: 7, against: 7 }))).toEqual([rule]);
  expect(trouble(after({ spoiled: 1, against: 99 }))).toEqual([rule]);
  expect(trouble(after({ spoiled: 100, against: 0 }))).toEqual([]);
  expect(trouble(after({ issued: 99 }))).toEqual([]);
  expect(trouble(after({ issued: 6, returned: 6, against: 6 }))).toEqual([]);
  expect(trouble(after({ issued: 200 }))).toEqual([]);
  expect(trouble(after({ against: 99 }))).toEqual([]);
});

it("a poll that was valid when it was filed makes the place rest, whatever makes a poll valid today", () => {
  const ballots = minimum({ unit: "count", count: 200 });
  const today = extend(migrantWorkers, { id: "more-ballots", terms: { poll: { ballots } } });
  const asked = dossierOf([...before("poll", 1), pollOf(59, "2025-03-15")]);
  expect(found(judge(today, asked, pollOf(90, "2025-03-20", 200)), rule)?.status).toBe("broken");
});

it("moving away and back does not end the rest: a transfer moves no clock", () => {
  const by = step("admit").by;
  const move = (on: string, residence: string): Step<"transfer"> => {
    const places = { residence, origin: "o-430722" };
    return { step: "transfer", on, by, to: by, side: "residence", papersHandedOver: true, places };
  };
  const [away, back] = [move("2025-03-20", "r-2"), move("2025-03-25", "r-440111")];
  const failed = step("poll", { approve: 35, against: 13 });
  const after = (...moves: readonly Step[]) =>
    decided([...before("poll"), failed, ...moves], step("poll", { on: "2025-03-26" }));
  expect(found(after(), rule)?.status).toBe("broken");
  expect(found(after(away), rule)?.status).toBe("holds");
  expect(found(after(away, back), rule)?.status).toBe("broken");
});

it("for somebody who lives where they come from the one place rests under either name", () => {
  const home = atHome([...before("poll"), step("poll", { approve: 35, against: 13 })]);
  expect(trouble(judge(migrantWorkers, history(home), pollOf(90, "2025-03-20")))).toEqual([rule]);
});

it("a probationer is asked afresh: polls of a candidate do not make the place rest", () => {
  const probationer = history(polled("origin", { approve: 59, against: 33 })(before("poll", 3)));
  expect(trouble(judge(migrantWorkers, probationer, step("poll", {}, 3)))).toEqual([]);
});

describe.each(["prereview", "admit", "convert"] as const)("%s relies on polls after a rest", (name) => {
  const [past, on] = [without("poll")(before(name)), "2026-08-04"];
  const relied = (...polls: readonly Step<"poll">[]) =>
    judge(only(notTooSoon), granted([...past, ...polls]), step(name, { on } as Partial<Step<typeof name>>));

  it("the last poll there is too soon until the longest rest before it is over, and another is to be held there", () => {
    const [failed, soon] = [pollOf(59, "2025-08-04"), pollOf(90, "2026-02-10")];
    expect(outcome(relied(failed, soon), rule)).toEqual(["broken", "bar"]);
    expect(outcome(relied(failed, pollOf(79, "2025-08-05"), soon), rule)).toEqual(["broken", "bar"]);
    expect(outcome(relied(failed, soon, pollOf(90, "2026-08-04")), rule)).toEqual(["holds", "grant"]);
    expect(remedies(relied(failed, soon))).toMatchObject([
      { remedies: [{ kind: "bring", missing: [{ step: "poll", at: "origin" }] }] },
    ]);
  });

  it("one poll, or none, comes too soon after nothing", () => {
    expect(outcome(relied(pollOf(0, on)), rule)).toEqual(["holds", "grant"]);
    expect(outcome(relied(), rule)).toEqual(["holds", "grant"]);
  });
});

it("after a move nobody knows where to, nobody knows of which place former polls are", () => {
  const measure = ({ dossier }: { readonly dossier: Dossier }) => ({ former: dossier.formerPolls.origin.length });
  const own = only({ ...notTooSoon, id: "made-up.former", measure, require: () => true, cites: inEach } as Rule);
  const moved = { ...extra("transfer", { on: "2025-06-09" }), places: {} } as Step;
  const status = (...more: readonly Step[]) =>
    found(judge(own, granted([...before("prereview"), ...more]), step("prereview")), "made-up.former")?.status;
  expect([status(), status(moved)]).toEqual(["holds", "awaits"]);
});
