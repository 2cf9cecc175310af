import { describe, expect, it } from "vitest";
import type { Dossier } from "../../../src/domain/dossier.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { waive } from "../../support/bend.js";
import { dossierOf, found, trouble } from "../../support/career.js";
import { askedAgain, filed, vote, voteOn } from "./repolled.js";

const rule = "deferral.at-most-two";
const cases = [
  ["admit", "2025-08-04", "2025-09-15", "2026-03-15"],
  ["convert", "2026-08-04", "2026-12-15", "2027-06-15"],
] as const;
const then = (dossier: Dossier, ...steps: Parameters<typeof dossierOf>[0]) => dossierOf(steps, migrantWorkers, dossier);

describe.each(cases)("at the vote to %s", (name, first, second, third) => {
  const once = askedAgain(filed(name, 79, voteOn(name, first)), second, 79);
  const twice = then(once, voteOn(name, second));
  const late = name === "admit" ? [] : ["conversion.on-time"];

  it("the first and the second time a poll under the mark defers", () => {
    expect(vote(filed(name, 79), name, first).verdict).toBe("defer");
    const again = vote(once, name, second);
    expect([again.verdict, found(again, rule)?.status]).toEqual(["defer", "holds"]);
    expect(twice.deferrals).toHaveLength(2);
  });

  it("the third time it denies", () => {
    const decision = vote(askedAgain(twice, third, 79), name, third);
    expect([decision.verdict, trouble(decision)]).toEqual(["deny", [...late, "poll.pass-mark", rule]]);
    expect(decision.minute).toMatchObject({ verdict: "deny" });
  });

  it("whoever then reaches the mark is not denied", () => {
    const decision = vote(askedAgain(twice, third, 80), name, third);
    expect([decision.verdict, trouble(decision)]).toEqual(["grant", late]);
  });

  it("nor is anybody for whom a committee has waived the mark", () => {
    const waived = then(askedAgain(twice, third, 79), waive("poll.pass-mark", third));
    const decision = vote(waived, name, third);
    expect([decision.verdict, trouble(decision)]).toEqual(["grant", late]);
  });

  it("awaits the polls where none are on file", () => {
    const polls = { residence: undefined, origin: undefined };
    expect(found(vote({ ...twice, polls }, name, third), rule)).toMatchObject({
      status: "awaits",
      awaits: [
        { step: "poll", at: "residence" },
        { step: "poll", at: "origin" },
      ],
    });
  });
});

it("deferrals of a candidate do not count for the probationer", () => {
  const [, , second, third] = cases[0];
  const once = askedAgain(filed("admit", 79, voteOn("admit", cases[0][1])), second, 79);
  const admitted = then(askedAgain(then(once, voteOn("admit", second)), third, 80), voteOn("admit", third));
  const committee = { kind: "committee", id: "c-4" } as const;
  const probationer = then(
    admitted,
    { step: "interview", on: third, by: committee },
    { step: "approve-admission", on: third, by: committee, outcome: "approved", collective: true, alone: true },
  );
  expect([probationer.stage, probationer.deferrals]).toEqual(["probationer", []]);
  expect(found(vote(askedAgain(probationer, "2027-03-15", 79), "convert", "2027-03-15"), rule)?.status).toBe("holds");
});
