export { toCome } from "./to-come.js";
export { over } from "./over.js";
export { longEnough, nextDay } from "./long-enough.js";
export { atBothPlaces } from "./at-both-places.js";
export { noFoundedObjection, noOpenObjection } from "./objections.js";
export { beforeRecognition, sevenDays } from "./local.js";
