import { rule } from "../rule.js";

/** Only for a probationer who came from elsewhere may the branch put its decision off. */
export const transferredIn = rule({
  id: "postponement.transferred-in",
  text: {
    en: "For a probationer who was transferred in, the branch may put off its decision on conversion.",
    zh: "对转入的预备党员，在其预备期满时，如认为有必要，可以推迟讨论其转正问题。",
  },
  steps: ["postpone"],
  measure: ({ dossier }) => ({ transferred: dossier.latest.transfer !== undefined }),
  require: ({ transferred }) => transferred,
  else: "bar",
  says: {
    en: ({ transferred }) => (transferred ? "transferred in during probation" : "not transferred in during probation"),
    zh: ({ transferred }) => (transferred ? "预备期内转入" : "预备期内未曾转入"),
  },
});
