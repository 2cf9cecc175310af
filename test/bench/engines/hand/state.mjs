import { noSteps } from "./steps.mjs";

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
  unplaced: [],
  unnamed: [],
  whole: true,
  latest: noSteps(),
  reviews: [],
  filed: {},
  notices: {},
  polls: { residence: undefined, origin: undefined },
  heard: { residence: nobody(), origin: nobody() },
  vetted: { residence: false, origin: false },
  away: [],
  resolution: undefined,
  deferrals: [],
  refusals: [],
  waivers: [],
  minutes: minutes.slice(),
});

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
  dossier.filed = {};
  dossier.notices = {};
  dossier.polls = { residence: undefined, origin: undefined };
  dossier.heard = { residence: nobody(), origin: nobody() };
  dossier.vetted = { residence: false, origin: false };
  dossier.away = [];
  dossier.resolution = undefined;
  dossier.deferrals = [];
  dossier.refusals = [];
  dossier.waivers = [];
  dossier.unplaced = [];
};

/** A new round begins with nothing but the minutes. */
export const startOver = (dossier) => {
  dossier.since = undefined;
  dossier.person = undefined;
  dossier.holder = undefined;
  dossier.side = "residence";
  dossier.cooperating = [];
  dossier.ends = undefined;
  dossier.extensions = 0;
  dossier.days = noSteps();
  enter(dossier, "outsider");
};
