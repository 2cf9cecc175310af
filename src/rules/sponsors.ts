import type { Sponsor } from "../domain/step.js";
import { evidence } from "./evidence.js";
import type { InPart } from "../domain/in-part.js";
import { everyOne, type Fitting } from "./kinds/every-one.js";
import type { AnyFacts, Mendable } from "./kinds/kind.js";
import { named } from "./kinds/named.js";
import { sinceTheMove } from "./kinds/since-the-move.js";
import { rule } from "./rule.js";

/** What sponsors are called. */
const sponsors = { en: "sponsors", zh: "入党介绍人" } as const;
/** The step that names the sponsors, and its field that lists them. */
const naming = { step: "name-sponsors", field: "sponsors" } as const;
const sponsorsIn = (facts: AnyFacts): readonly Sponsor[] | undefined => evidence(facts, "name-sponsors")?.sponsors;

/** Every sponsor is free of a penalty; of one whose penalty is not known, that is awaited. */
// @__NO_SIDE_EFFECTS__
function free(is: (sponsor: InPart<Sponsor>) => boolean): Mendable<Fitting> {
  return everyOne(
    naming,
    "penalty",
    sponsors,
    { en: "free of such a penalty", zh: "未受该处分者" },
    sponsorsIn,
    (sponsor) => (sponsor.penalty === undefined ? undefined : is(sponsor)),
  );
}

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
  ...free(({ penalty }) => penalty !== "grave"),
  else: "bar",
});

/** Sponsors belong to the branch that admits: after a move those of the branch that was left are named anew. */
export const ofTheHolder = rule({
  id: "sponsors.of-the-holder",
  text: {
    en: "When a candidate has moved, the new branch names its own sponsors, by our default.",
    zh: "发展对象转入后，由现党支部重新确定入党介绍人（本库默认）。",
  },
  steps: ["screen", "admit"],
  stages: ["candidate"],
  ...sinceTheMove("name-sponsors", { en: "sponsors named", zh: "确定入党介绍人" }),
  else: "warn",
  once: true,
});

/** Since the 2026 edition nobody under a lesser penalty should sponsor, while it is in effect. */
export const noLesserPenalty = rule({
  id: "sponsors.no-lesser-penalty",
  text: {
    en: "A member under a warning, a serious warning or removal from Party posts should not be a sponsor while it is in effect.",
    zh: "受警告、严重警告、撤销党内职务处分尚在影响期内的党员，一般不作入党介绍人。",
  },
  steps: ["name-sponsors", "screen", "admit"],
  stages: ["candidate"],
  ...free(({ penalty }) => penalty !== "lesser"),
  else: "warn",
});
