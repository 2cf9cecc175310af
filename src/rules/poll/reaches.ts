import type { Place } from "../../domain/place.js";
import { meets, type Share, type Threshold } from "../../kernel/threshold.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits, every } from "../answer.js";
import type { Mendable } from "../kinds/kind.js";
import { moreApprovals } from "../remedy.js";
import type { Terms } from "../terms.js";
import { standing } from "./standing.js";

/** The approval in each poll that counts, and the mark that it must reach. */
export interface Approval {
  readonly polls: readonly (Share & { readonly at: Place })[];
  readonly mark: Threshold;
}

/** The approval reaches a mark at each place. Where there is no poll, it is awaited. */
// @__NO_SIDE_EFFECTS__
export function reaches(mark: (terms: Terms) => Threshold): Mendable<Approval> {
  return {
    measure: ({ dossier }, terms) => ({
      polls: standing(dossier).map(({ at, count, of }) => ({ at, count, of })),
      mark: mark(terms),
    }),
    require: ({ polls, mark }) =>
      every(polls, (poll) => (poll.of === 0 ? awaits([{ step: "poll", at: poll.at }]) : meets(mark, poll))),
    says: {
      en: ({ polls, mark }) => `${en.shares(polls)}; ${en.threshold(mark)} must approve`,
      zh: ({ polls, mark }) => `${zh.shares(polls)}；赞成票须${zh.threshold(mark)}`,
    },
    remedy: ({ polls, mark }) => moreApprovals(mark, polls),
  };
}
