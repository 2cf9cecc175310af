export { addsUp } from "./adds-up.js";
export { valid } from "./valid.js";
export { notTooSoon } from "./not-too-soon.js";
export { held } from "./held.js";
export { heldSomewhere } from "./held-somewhere.js";
export { fresh } from "./fresh.js";
export { passMark } from "./pass-mark.js";
export { floor } from "./floor.js";
