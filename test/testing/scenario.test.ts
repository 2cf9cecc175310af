import { describe, expect, test } from "vitest";
import type { Dossier } from "../../src/domain/dossier.js";
import { migrantWorkers as policy } from "../../src/policy/index.js";
import { scenario } from "../../src/testing/index.js";
import { before, dossierOf, step } from "../support/career.js";

const file = dossierOf(before("admit"));
const ballot = step("admit").ballot;
const lost = step("admit", { ballot: { ...ballot, yes: 10, no: 15, written: { yes: 0, no: 0, abstain: 0 } } });
const open = step("admit", { ballot: { ...ballot, secret: false } });

describe("a scenario that holds", () => {
  test("answers the dossier after the step, so that scenarios chain", () => {
    const voted = scenario(policy).given(file).when(step("admit")).then("grant");
    const talked = scenario(policy).given(voted).when(step("interview")).then("grant");
    expect(scenario(policy).given(talked).when(step("approve-admission")).then("grant").stage).toBe("probationer");
  });

  test("is given minutes as well as a dossier", () => {
    expect(scenario(policy).given(file.minutes).when(lost).then("deny", "ballot.majority").stage).toBe("candidate");
  });

  test("is given the file as it was where the step is barred", () => {
    expect(scenario(policy).given(file).when(open).then("bar", "ballot.secret")).toBe(file);
  });

  test("may take a step that is not open at the stage", () => {
    scenario(policy).given([]).when(step("admit")).then("bar");
    expect(() => scenario(policy).given([]).when(step("admit")).then("bar", "ladder.closed")).toThrow(
      "not expected to",
    );
  });

  test("may name a rule that awaits", () => {
    const unasked = scenario(policy)
      .given(dossierOf(before("talk")))
      .when(step("recognize"));
    unasked.then("bar", "talk.held");
    expect(() => unasked.then("bar", "ladder.closed")).toThrow("failed, but not expected to: talk.held");
  });

  test("chains on from what cannot be read, which is one file whatever it was", () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    const [unread, unlisted] = [proxy, [{}]].map((file) =>
      scenario(policy)
        .given(file as never)
        .when(step("admit"))
        .then("bar", "input.readable"),
    );
    expect(unread).toBe(unlisted);
    scenario(policy)
      .given(unread as Dossier)
      .when(step("admit"))
      .then("bar", "input.readable");
  });

  test("names rules in any order, and warnings or not", () => {
    const late = { ...lost, on: "2025-08-04" };
    const both = { ...late, ballot: { ...late.ballot, alone: false } };
    scenario(policy).given(file).when(both).then("bar", "ballot.majority", "ballot.alone");
    scenario(policy).given(file).when(both).then("bar", "ballot.alone", "ballot.majority");
    const origin = step("apply", { venue: "origin" });
    scenario(policy).given([]).when(origin).then("grant");
    scenario(policy).given([]).when(origin).then("grant", "applicant.right-venue");
  });
});

describe("a scenario that does not hold", () => {
  test("tells itself in words", () => {
    const wrong = () => scenario(policy).given(file).when(lost).then("defer", "poll.pass-mark");
    expect(wrong).toThrow(/^given a candidate since 2024-09-02, 30 minutes on file$/m);
    expect(wrong).toThrow(/^when admit on 2025-08-04 by a branch$/m);
    expect(wrong).toThrow("then deferred, by poll.pass-mark: this is not what was decided");
    expect(wrong).toThrow(
      "expected to fail, but did not: poll.pass-mark; failed, but not expected to: ballot.majority",
    );
    expect(wrong).toThrow("✗ ballot.majority");
  });

  test("is one with another verdict, with a rule too few, or with a rule that is kept", () => {
    expect(() => scenario(policy).given(file).when(lost).then("grant")).toThrow("denied");
    const both = { ...open, ballot: { ...open.ballot, alone: false } };
    expect(() => scenario(policy).given(file).when(both).then("bar", "ballot.secret")).toThrow(
      "failed, but not expected to: ballot.alone",
    );
    expect(() => scenario(policy).given(file).when(open).then("bar", "ballot.secret", "ballot.quorum")).toThrow(
      "expected to fail, but did not: ballot.quorum",
    );
    expect(() => scenario(policy).given(file).when(open).then("bar", "ballot.quorum")).toThrow(
      "expected to fail, but did not: ballot.quorum; failed, but not expected to: ballot.secret",
    );
  });
});
