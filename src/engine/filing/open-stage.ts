import type { Minute } from "../../domain/minute.js";
import type { Stage } from "../../domain/ladder.js";
import type { Draft } from "./draft.js";
import { clearResolution } from "./vote.js";
import {
  noCells,
  noDays,
  noFilings,
  noMinutes,
  noNotices,
  noPosted,
  noOpinions,
  emptyList,
  noPlaces,
  noPolls,
  noFormerPolls,
  nothingRaised,
} from "./empty.js";

/** A stage begins: nothing of the last one is on file any more. */
export const openStage = (draft: Draft, stage: Stage): void => {
  draft.stage = stage;
  draft.latest = noMinutes();
  draft.reviews = emptyList;
  draft.notices = noNotices;
  draft.posted = noPosted;
  draft.polls = noPolls;
  draft.formerPolls = noFormerPolls;
  draft.heard = noOpinions;
  draft.vetted = noPlaces;
  draft.away = emptyList;
  draft.received = undefined;
  clearResolution(draft);
  draft.deferrals = emptyList;
  draft.refusals = emptyList;
  draft.waivers = emptyList;
  draft.unplaced = draft.unplaced.length === 0 ? emptyList : draft.unplaced.filter(isFiling);
};

/** A filing outlives the stage, also one that does not say what was filed. */
const isFiling = ({ step }: Minute): boolean => step === "file";

/** A round is over, or another begins: the file is empty but for its minutes. */
export const openRound = (draft: Draft): void => {
  openStage(draft, "outsider");
  draft.since = undefined;
  draft.person = undefined;
  draft.holder = undefined;
  draft.filed = noFilings;
  draft.unplaced = emptyList;
  draft.raised = nothingRaised;
  draft.side = "residence";
  draft.cooperating = emptyList;
  draft.unnamed = emptyList;
  draft.ends = undefined;
  draft.extensions = 0;
  draft.days = noDays();
};

/** The answers of this stage, to be added to: the first one takes the place of nobody's. */
export const opened = (draft: Draft): Draft["heard"] => {
  if (draft.heard === noOpinions) draft.heard = { residence: noCells(), origin: noCells() };
  return draft.heard;
};
