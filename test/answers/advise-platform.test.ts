import { describe, expect, it } from "vitest";
import { advisePlatform, type Situation } from "../../src/answers/advise-platform.js";
import { faultOf } from "../policy/small.js";

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

describe("a situation that cannot be one is a fault, where an empty answer would read as if nothing were to be done", () => {
  const fails = (situation: unknown) => faultOf(() => advisePlatform(situation as never));
  const sound = { migrants: 1, fullMembers: 0, spread: "scattered", season: "away" };

  it.each(["migrants", "fullMembers", "spread", "season"])("at the field: %s", (field) => {
    for (const odd of [undefined, "many", -1, 1.5, Number.NaN])
      expect(fails({ ...sound, [field]: odd })).toEqual(["situation.unreadable", `situation.${field}`]);
  });

  it("at its first field where it has none of them", () => {
    for (const odd of [null, {}, "abc"]) expect(fails(odd)).toEqual(["situation.unreadable", "situation.migrants"]);
  });

  it("at the whole of it where reading it throws", () => {
    const torn = {
      get migrants(): never {
        throw new Error("secret");
      },
    };
    expect(fails(torn)).toEqual(["situation.unreadable", "situation"]);
  });
});

describe("each piece of advice", () => {
  const home = (changes: Partial<Situation>) =>
    advisePlatform({ migrants: 1, fullMembers: 3, spread: "concentrated", season: "home-coming", ...changes });
  const [branch, symposium] = home({});
  const all = [branch, home({ fullMembers: 2 })[0], home({ spread: "scattered" })[0], symposium];

  it("says why, in both languages", () => {
    expect(all.map((one) => one?.why)).toEqual([
      {
        en: "Many are in one place and three full members or more are among them: set up a floating branch there; since 2026 it brings in members where it has the conditions (Art. 40).",
        zh: "人员较多且党员相对集中，正式党员三人以上，成立流动党支部；2026年细则施行后，具备条件的由其发展党员（第四十条）。",
      },
      {
        en: "Many are in one place, but fewer than three full members: set up a branch jointly with others.",
        zh: "人员较多但正式党员不足三人，与其他单位成立联合党支部。",
      },
      {
        en: "They are scattered: the township names someone to keep contact with each of them.",
        zh: "人员分散，由乡镇安排专人负责联系。",
      },
      {
        en: "They are home for the holidays: hold a meeting with the activists among them.",
        zh: "返乡过节期间，召开座谈会教育和培养积极分子。",
      },
    ]);
  });

  it("stands on part one of the essay, quoted as it was read", () => {
    const cites = {
      edition: "hanshou",
      article: "一",
      text: {
        en: "Set up a floating branch where many people and members are; name a contact for the scattered; meet when they come home.",
        zh: "人员多且党员集中的成立流动党支部，分散的安排专人联系，返乡过节时召开座谈会。",
      },
      quote: "成立流動黨支部,由流動黨支部做好發展黨員工作",
      evidence: "mirror",
      verified: true,
    };
    expect(all.map((one) => one?.cites)).toEqual([cites, cites, cites, cites]);
  });
});
