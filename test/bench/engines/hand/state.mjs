/** An empty file that owns its list of minutes. */
export const blank = (minutes) => ({
  stage: "outsider",
  since: undefined,
  person: undefined,
  holder: undefined,
  side: "residence",
  cooperating: [],
  ends: undefined,
  extensions: 0,
  days: noSteps(),
  unplaced: [], // of these careers all is known
  unnamed: [],
  lastOn: undefined,
  whole: true,
  latest: noSteps(),
  reviews: [],
  filed: {},
  notices: {},
  raised: nothingRaised(),
  posted: { residence: {}, origin: {} },
  polls: { residence: undefined, origin: undefined },
  formerPolls: { residence: [], origin: [] },
  heard: { residence: nobody(), origin: nobody() },
  vetted: { residence: false, origin: false },
  away: [],
  resolution: undefined,
  voted: undefined,
  sinceVote: [],
  received: undefined,
  deferrals: [],
  refusals: [],
  waivers: [],
  minutes: minutes.slice(),
});

/** What notices for each purpose raised: nothing yet. */
export const nothingRaised = () => ({ recognition: [], nomination: [], admission: [], conversion: [] });

/** A place where nobody was heard yet. */
export const nobody = () => ({
  employer: undefined,
  community: undefined,
  police: undefined,
  "family-planning": undefined,
  commerce: undefined,
  tax: undefined,
});

/** A new stage begins with nothing filed. */
export const enter = (dossier, stage) => {
  dossier.stage = stage;
  dossier.latest = noSteps();
  dossier.reviews = [];
  dossier.notices = {};
  dossier.posted = { residence: {}, origin: {} };
  dossier.polls = { residence: undefined, origin: undefined };
  dossier.formerPolls = { residence: [], origin: [] };
  dossier.heard = { residence: nobody(), origin: nobody() };
  dossier.vetted = { residence: false, origin: false };
  dossier.away = [];
  dossier.received = undefined;
  settleVote(dossier);
  dossier.deferrals = [];
  dossier.refusals = [];
  dossier.waivers = [];
  dossier.unplaced = [];
};

/** Whether a resolution of this kind was approved: then its day stands. */
export const isApproved = ({ days }, step) => days[`approve-${approvals[step]}`] !== undefined;
const approvals = { admit: "admission", convert: "conversion", extend: "extension", cancel: "cancellation" };

/** The resolution that waits does not stand, and its day is no milestone. */
export const letGo = (dossier) => {
  const step = dossier.resolution?.step;
  if (step !== undefined && !isApproved(dossier, step)) dossier.days[step] = undefined;
  settleVote(dossier);
};

/** No resolution waits any more. */
export const settleVote = (dossier) => {
  dossier.resolution = undefined;
  dossier.voted = undefined;
  dossier.sinceVote = [];
};

/** A new round begins with nothing but the minutes. */
export const startOver = (dossier) => {
  dossier.since = undefined;
  dossier.person = undefined;
  dossier.holder = undefined;
  dossier.filed = {};
  dossier.raised = nothingRaised();
  dossier.side = "residence";
  dossier.cooperating = [];
  dossier.ends = undefined;
  dossier.extensions = 0;
  dossier.days = noSteps();
  enter(dossier, "outsider");
};

/** Something about each step, of which nothing is known yet; one shape for all files. */
export const noSteps = () => ({
  apply: undefined,
  talk: undefined,
  recognize: undefined,
  file: undefined,
  "assign-mentors": undefined,
  examine: undefined,
  entrust: undefined,
  notice: undefined,
  nominate: undefined,
  "name-sponsors": undefined,
  consult: undefined,
  poll: undefined,
  vet: undefined,
  train: undefined,
  screen: undefined,
  prereview: undefined,
  "fill-form": undefined,
  admit: undefined,
  deliberate: undefined,
  interview: undefined,
  "approve-admission": undefined,
  place: undefined,
  swear: undefined,
  observe: undefined,
  petition: undefined,
  convert: undefined,
  extend: undefined,
  cancel: undefined,
  "approve-conversion": undefined,
  "approve-extension": undefined,
  "approve-cancellation": undefined,
  archive: undefined,
  transfer: undefined,
  postpone: undefined,
  waive: undefined,
  "step-down": undefined,
  annul: undefined,
  withdraw: undefined,
});
