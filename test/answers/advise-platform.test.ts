import { expect, it } from "vitest";
import { advisePlatform, type Situation } from "../../src/answers/advise-platform.js";

const advice = (changes: Partial<Situation>) =>
  advisePlatform({ migrants: 40, fullMembers: 3, spread: "concentrated", season: "away", ...changes }).map(
    ({ platform }) => platform,
  );

it("where people and members are concentrated a floating branch is set up; it needs three full members", () => {
  expect(advice({ fullMembers: 3 })).toEqual(["floating-branch"]);
  expect(advice({ fullMembers: 2 })).toEqual(["joint-branch"]);
});

it("for the scattered the township names a contact, however many members there are", () => {
  expect(advice({ spread: "scattered", fullMembers: 9 })).toEqual(["township-contact"]);
});

it("when they come home a meeting is held besides", () => {
  expect(advice({ season: "home-coming" })).toEqual(["floating-branch", "symposium"]);
  expect(advice({ season: "home-coming", spread: "scattered" })).toEqual(["township-contact", "symposium"]);
});

it("where nobody has left there is nothing to advise", () => {
  expect(advice({ migrants: 0, season: "home-coming" })).toEqual([]);
});

it("each piece of advice says why, in both languages, and stands on part one of the essay", () => {
  for (const { why, cites } of advisePlatform({
    migrants: 1,
    fullMembers: 0,
    spread: "scattered",
    season: "home-coming",
  })) {
    expect(cites).toMatchObject({ edition: "hanshou", article: "一", verified: true });
    expect(why.en.length).toBeGreaterThan(20);
    expect(why.zh).toMatch(/[\u4e00-\u9fff]{8}/);
  }
});
