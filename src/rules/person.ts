import { evidence } from "./evidence.js";
import { bring } from "./remedy.js";
import { type Facts, rule } from "./rule.js";

/** Nobody cultivates or sponsors themselves. */
export const notOneself = rule({
  id: "person.not-oneself",
  text: {
    en: "Nobody is a mentor or a sponsor in their own file, by our default.",
    zh: "本人不得担任自己的培养联系人或者入党介绍人（本库默认）。",
  },
  steps: ["assign-mentors", "nominate", "name-sponsors", "screen", "admit"],
  measure: (facts) => {
    const as = isOfMentors(facts) ? "assign-mentors" : "name-sponsors";
    const named = namedIn(facts);
    return { as, oneself: named.length > 0 && named.some(({ id }) => id === facts.dossier.person?.id) } as const;
  },
  require: ({ oneself }) => !oneself,
  else: "bar",
  says: {
    en: ({ as, oneself }) => `the person ${oneself ? "is" : "is not"} among the ${words[as].en} named`,
    zh: ({ as, oneself }) => `所确定的${words[as].zh}${oneself ? "包括" : "不包括"}本人`,
  },
  remedy: ({ as }) => bring({ step: as, field: as === "assign-mentors" ? "mentors" : "sponsors" }),
});

const isOfMentors = ({ step: { step } }: Facts): boolean => step === "assign-mentors" || step === "nominate";

/** Who is named for what the step relies on; a probationer is screened without sponsors. */
const namedIn = (facts: Facts): readonly { readonly id: string }[] => {
  if (isOfMentors(facts)) return evidence(facts, "assign-mentors")?.mentors ?? [];
  if (facts.step.step === "screen" && facts.dossier.stage !== "candidate") return [];
  return evidence(facts, "name-sponsors")?.sponsors ?? [];
};

const words = {
  "assign-mentors": { en: "mentors", zh: "培养联系人" },
  "name-sponsors": { en: "sponsors", zh: "入党介绍人" },
} as const;
