const nobody = {
  employer: undefined,
  community: undefined,
  police: undefined,
  "family-planning": undefined,
  commerce: undefined,
  tax: undefined,
};

/** What a stage begins with. Nothing in it is ever written to, so all files share the empty lists. */
export const freshStage = {
  latest: {},
  reviews: [],
  filed: {},
  notices: {},
  polls: { residence: undefined, origin: undefined },
  heard: { residence: nobody, origin: nobody },
  vetted: { residence: false, origin: false },
  away: [],
  resolution: undefined,
  deferrals: [],
  refusals: [],
  waivers: [],
};

/** What a round begins with. */
export const freshRound = {
  since: undefined,
  person: undefined,
  holder: undefined,
  side: "residence",
  cooperating: [],
  ends: undefined,
  extensions: 0,
  days: {},
  ...freshStage,
};

/** The file of somebody of whom nothing was ever minuted, apart from its stage. */
export const blank = { ...freshRound, minutes: [] };

/** A place of which nothing is known. */
export const unheard = nobody;
