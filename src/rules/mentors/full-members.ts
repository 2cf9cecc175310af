import { awaits } from "../answer.js";
import { evidence } from "../evidence.js";
import { bring } from "../remedy.js";
import { rule } from "../rule.js";

/** Mentors are full members. */
export const fullMembers = rule({
  id: "mentors.full-members",
  text: {
    en: "Mentors are full members.",
    zh: "培养联系人应当是正式党员。",
  },
  steps: ["assign-mentors", "nominate"],
  measure: (facts) => {
    const mentors = evidence(facts, "assign-mentors")?.mentors;
    return { count: mentors?.length, full: mentors?.filter(({ fullMember }) => fullMember).length };
  },
  require: ({ count, full }) => (count === undefined ? awaits([{ step: "assign-mentors" }]) : full === count),
  else: "bar",
  says: {
    en: ({ count, full }) => `full members among the mentors: ${full ?? 0} of ${count ?? 0}`,
    zh: ({ count, full }) => `培养联系人${count ?? 0}名，其中正式党员${full ?? 0}名`,
  },
  remedy: () => bring({ step: "assign-mentors", field: "mentors" }),
});
