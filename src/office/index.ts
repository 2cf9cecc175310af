export { auditTogether, type Filed, type Loads } from "./audit-together.js";
export { disagreementIn } from "./disagreement-in.js";
export type { Alike, Disagreement, MeetingFact, Role, Sighting } from "./together/disagreement.js";
