/**
 * Policies ready to use: the national Rules, and the Rules with a local overlay on top.
 *
 * @module fazhan/policies
 */
import { extend } from "./extend.js";
import { hanshou } from "./local/hanshou.js";
import { national } from "./national.js";

export type { Overlay } from "./extend.js";
export type { Policy } from "./policy.js";
export { national };

/** The national Rules with the essay of Hanshou county on top: the policy for people who live in one place and come from another. */
export const migrantWorkers = extend(national, hanshou);

/** The bare overlays, to be put on a policy of one's own with `extend`. */
export const overlays = { hanshou };
