import { orUnreadable, unreadableAt } from "../kernel/fault.js";
import type { Bilingual, Citation } from "../rules/source.js";

/** How people from one place live and work away from it, and whether they are away or home for a holiday. */
export interface Situation {
  /** How many migrant workers there are. */
  readonly migrants: number;
  /** How many full members 正式党员 are among them. */
  readonly fullMembers: number;
  readonly spread: "concentrated" | "scattered";
  readonly season: "away" | "home-coming";
}

/** A way to reach them, why, and the clause that says so. */
export interface Advice {
  readonly platform: "floating-branch" | "joint-branch" | "township-contact" | "symposium";
  readonly why: Bilingual;
  readonly cites: Citation;
}

/**
 * Which platforms the essay (part one) advises: a floating branch where people and members are concentrated, a joint
 * one while there are fewer than three full members, a township contact for the scattered, and a meeting when they
 * come home. Since 2026 the Rules themselves name organizations of floating members (Art. 40): one with the conditions
 * brings in members, one without them educates and passes the papers on. Which of the two a new branch is, no number here
 * says. Where nobody has left there is no advice. Throws a fault at `situation`, or at the field that cannot be
 * what its type says, such as `situation.migrants`.
 *
 * @param situation - How many migrants and full members there are, whether they are concentrated or scattered, and the
 * season.
 *
 * @example
 * ```ts
 * import { advisePlatform } from "fazhan";
 *
 * const advice = advisePlatform({ migrants: 60, fullMembers: 2, spread: "concentrated", season: "home-coming" });
 * console.log(advice.map(({ platform }) => platform));
 * // [ 'joint-branch', 'symposium' ]
 * ```
 */
export const advisePlatform = (situation: Situation): readonly Advice[] =>
  advised(orUnreadable("situation", () => ({ ...situation })));

const advised = (situation: Situation): readonly Advice[] => {
  for (const [field, isRight] of Object.entries(fields))
    if (!isRight(situation[field as keyof Situation])) throw unreadableAt(`situation.${field}`);
  const { migrants, fullMembers, spread, season } = situation;
  if (migrants === 0) return [];
  const away = spread === "scattered" ? contact : fullMembers >= branchSize ? branch : joint;
  return season === "home-coming" ? [away, symposium] : [away];
};

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

const fields: { readonly [F in keyof Situation]: (value: unknown) => boolean } = {
  migrants: isCount,
  fullMembers: isCount,
  spread: (value) => value === "concentrated" || value === "scattered",
  season: (value) => value === "away" || value === "home-coming",
};

/** A branch needs three full members (Branch Work Regulations, Art. 4 and 5; docs/research.md#floating-members). */
const branchSize = 3;

const cites: Citation = {
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

const branch: Advice = {
  platform: "floating-branch",
  cites,
  why: {
    en: "Many are in one place and three full members or more are among them: set up a floating branch there; since 2026 it brings in members where it has the conditions (Art. 40).",
    zh: "人员较多且党员相对集中，正式党员三人以上，成立流动党支部；2026年细则施行后，具备条件的由其发展党员（第四十条）。",
  },
};
const joint: Advice = {
  platform: "joint-branch",
  cites,
  why: {
    en: "Many are in one place, but fewer than three full members: set up a branch jointly with others.",
    zh: "人员较多但正式党员不足三人，与其他单位成立联合党支部。",
  },
};
const contact: Advice = {
  platform: "township-contact",
  cites,
  why: {
    en: "They are scattered: the township names someone to keep contact with each of them.",
    zh: "人员分散，由乡镇安排专人负责联系。",
  },
};
const symposium: Advice = {
  platform: "symposium",
  cites,
  why: {
    en: "They are home for the holidays: hold a meeting with the activists among them.",
    zh: "返乡过节期间，召开座谈会教育和培养积极分子。",
  },
};
