import type { Sponsor } from "../domain/step.js";
import { evidence } from "./evidence.js";
import { everyOne } from "./kinds/every-one.js";
import type { AnyFacts } from "./kinds/kind.js";
import { named } from "./kinds/named.js";
import { rule } from "./rule.js";

/** What sponsors are called. */
const sponsors = { en: "sponsors", zh: "入党介绍人" } as const;
/** The step that names the sponsors, and its field that lists them. */
const naming = { step: "name-sponsors", field: "sponsors" } as const;
const sponsorsIn = (facts: AnyFacts): readonly Sponsor[] | undefined => evidence(facts, "name-sponsors")?.sponsors;

/** A candidate has two sponsors. */
export const two = rule({
  id: "sponsors.two",
  text: {
    en: "Two members are the sponsors of a candidate.",
    zh: "发展对象应当有两名入党介绍人。",
  },
  steps: ["name-sponsors", "screen", "admit"],
  stages: ["candidate"],
  ...named(naming, { en: "sponsor", zh: "入党介绍人" }, sponsorsIn, (terms) => terms.sponsors),
  else: "bar",
});

/** Sponsors are full members. */
export const fullMembers = rule({
  id: "sponsors.full-members",
  text: {
    en: "Sponsors are full members.",
    zh: "入党介绍人应当是正式党员。",
  },
  steps: ["name-sponsors", "screen", "admit"],
  stages: ["candidate"],
  ...everyOne(
    naming,
    "fullMember",
    sponsors,
    { en: "full members", zh: "正式党员" },
    sponsorsIn,
    ({ fullMember }) => fullMember,
  ),
  else: "bar",
});

/** Nobody under an unexpired penalty sponsors. */
export const notUnderPenalty = rule({
  id: "sponsors.not-under-penalty",
  text: {
    en: "A member under probation within the Party whose rights are not restored cannot be a sponsor.",
    zh: "受留党察看处分、尚未恢复党员权利的党员，不能作入党介绍人。",
  },
  steps: ["name-sponsors", "screen", "admit"],
  stages: ["candidate"],
  ...everyOne(
    naming,
    "underPenalty",
    sponsors,
    { en: "free of such a penalty", zh: "未受该处分者" },
    sponsorsIn,
    ({ underPenalty }) => (underPenalty === undefined ? undefined : !underPenalty),
  ),
  else: "bar",
});
