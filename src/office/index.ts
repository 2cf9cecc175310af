export { auditTogether, type Filed, type Loads } from "./audit-together.js";
export { disagreementIn } from "./disagreement-in.js";
export type { Alike, Disagreement, MeetingFact, Role, Sighting } from "./together/disagreement.js";
export { type CauseOptions, causes } from "./causes.js";
export { causeIn } from "./cause-in.js";
export type { Cause, CauseLine, CausePlace } from "./causes/cause.js";
export type { From } from "./causes/cause-of.js";
