/**
 * Policies ready to use: the national Rules, and the Rules with a local overlay on top.
 *
 * @module fazhan/policies
 */
import { extend } from "./extend.js";
import { gulin as gulinOverlay } from "./local/gulin.js";
import { hanshou } from "./local/hanshou.js";
import { qingshan as qingshanOverlay } from "./local/qingshan.js";
import { songcun as songcunOverlay } from "./local/songcun.js";
import { ziyang as ziyangOverlay } from "./local/ziyang.js";
import { national } from "./national.js";

export type { Overlay } from "./extend.js";
export type { Policy } from "./policy.js";
export { mainland } from "./mainland.js";
export { national };

/**
 * The national Rules with the essay of Hanshou county on top: the policy for people who live in one place and come
 * from another.
 */
export const migrantWorkers = extend(national, hanshou);

/** The national Rules as Songcun township has them: a poll under 80 % defers for a year, under 60 % denies. */
export const songcun = extend(national, songcunOverlay);

/**
 * The national Rules as Qingshan township has them: more than half must approve, and every decision is on notice for
 * seven days.
 */
export const qingshan = extend(national, qingshanOverlay);

/** The national Rules as Gulin county has them for those who apply away from home. */
export const gulin = extend(national, gulinOverlay);

/** The national Rules as Ziyang city has them: outflow leads. */
export const ziyang = extend(national, ziyangOverlay);

/** The bare overlays, to be put on a policy of one's own with `extend`. */
export const overlays = {
  hanshou,
  songcun: songcunOverlay,
  qingshan: qingshanOverlay,
  gulin: gulinOverlay,
  ziyang: ziyangOverlay,
};
