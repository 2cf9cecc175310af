import { votesIn } from "../../domain/ballot.js";
import { en } from "../../words/en.js";
import { awaits } from "../answer.js";
import { bring } from "../remedy.js";
import { rule } from "../rule.js";

const none = { yes: 0, no: 0, abstain: 0 };

/** The numbers of a ballot fit together: nobody votes twice, and nobody votes who is not entitled to. */
export const addsUp = rule({
  id: "ballot.adds-up",
  text: {
    en: "Everyone in the room votes once; room, written and late opinions are not more than the members entitled, nor those more than the branch has.",
    zh: "到会者一人一票；到会、书面及逾期意见合计不超过应到会有表决权人数，应到会人数不超过党支部正式党员数。",
  },
  steps: ["admit", "convert", "extend", "cancel"],
  measure: ({ step }) => ({
    step: step.step,
    cast: votesIn(step.ballot),
    present: step.ballot.present,
    absent: votesIn(step.ballot.written) + votesIn(step.ballot.late ?? none),
    entitled: step.ballot.entitled,
    fullMembers: step.by.fullMembers,
  }),
  require: ({ step, cast, present, absent, entitled, fullMembers }) => {
    if (cast !== present || present + absent > entitled) return false;
    return fullMembers === undefined ? awaits([{ step, field: "by.fullMembers" }]) : entitled <= fullMembers;
  },
  else: "bar",
  says: {
    en: ({ cast, present, absent, entitled, fullMembers }) =>
      `${en.many(cast, "ballot")} of ${present} present, ${en.many(absent, "opinion")} of absent members, ${entitled} entitled, ${en.many(fullMembers ?? "an unknown number of", "full member")}`,
    zh: ({ cast, present, absent, entitled, fullMembers }) =>
      `到会${present}人、投票${cast}张，未到会书面意见${absent}份，应到会${entitled}人，正式党员${fullMembers ?? "未知"}人`,
  },
  remedy: ({ step }) => bring({ step, field: "ballot" }),
});
