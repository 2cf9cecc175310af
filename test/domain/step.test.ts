import { describe, expect, test } from "vitest";
import { bodyKinds, duties } from "../../src/domain/body.js";
import { saysNo } from "../../src/domain/says-no.js";
import * as step from "../../src/domain/step.js";
import { career, step as stepOf } from "../support/career.js";

describe("a body's own no", () => {
  test.each([
    stepOf("screen", { outcome: "failed" }),
    stepOf("prereview", { outcome: "failed" }),
    stepOf("vet", { conclusion: "unqualified" }),
    stepOf("approve-admission", { outcome: "refused" }),
    stepOf("approve-conversion", { outcome: "refused" }),
  ])("is said by $step", (one) => {
    expect(saysNo(one)).toBe(true);
  });

  test("is said by no step of a lawful career", () => {
    expect(career.filter(saysNo)).toEqual([]);
  });

  test("is not an adverse opinion, for that is a source's and not the body's", () => {
    expect(saysNo(stepOf("consult", { opinion: "adverse" }))).toBe(false);
  });

  test("is not a founded objection, for that is the public's", () => {
    const notice = { for: "nomination", from: "2026-06-01", until: "2026-06-12", objections: "founded" } as const;
    const by = { kind: "branch", id: "b-17" } as const;
    expect(saysNo({ step: "notice", on: "2026-06-12", by, ...notice })).toBe(false);
  });
});

describe("what a step may carry", () => {
  test.each([
    ["recommenders", step.recommenders, ["members", "league", "mass-organization"]],
    ["filings", step.filings, ["recognition", "nomination", "admission"]],
    ["modes of cultivation", step.modes, ["tracked", "entrusted", "online"]],
    ["purposes of a notice", step.purposes, ["recognition", "nomination", "admission", "conversion"]],
    ["objections", step.objections, ["none", "unfounded", "immaterial", "open", "founded"]],
    ["voices", step.voices, ["party-group", "mentors", "members", "masses"]],
    ["conclusions", step.conclusions, ["qualified", "unqualified"]],
    ["outcomes of a review", step.reviewOutcomes, ["passed", "failed"]],
    ["outcomes of an approval", step.approvalOutcomes, ["approved", "refused"]],
    ["duties", duties, ["contact", "examination", "opinions", "poll", "notice"]],
  ])("%s are those of the procedure", (_, values, expected) => {
    expect(values).toEqual(expected);
  });

  test("the archive has the papers of both editions", () => {
    const registers = ["activist-register", "political-review", "probationer-register"];
    const papers = ["application-form", "application", ...registers, "conversion-petition", "cultivation-records"];
    expect(step.papers).toEqual(papers);
  });

  test("seven kinds of body act on a file, and a committee without power to approve is a kind of its own", () => {
    const above = ["general-branch", "committee", "village-committee", "county-department"];
    expect(bodyKinds).toEqual(["branch", "floating-branch", ...above, "temporary"]);
  });
});
