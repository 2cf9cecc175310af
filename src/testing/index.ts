/**
 * For tests of policies and of programs: scenarios in words, lawful careers, and careers bent in every way the law
 * foresees. `careers` and `bent` need `fast-check`, an optional peer, which alone
 * draws the numbers: nothing here is random by itself. Everything else works without it.
 *
 * @module fazhan/testing
 */
export { scenario } from "./scenario.js";
export type { Given, Scenario, When } from "./scenario.js";
export { careers } from "./careers.js";
export { bent } from "./bent.js";
export type { Bent } from "./bending.js";
export { arrive, walk } from "./walk.js";
export type { Walked } from "./walk.js";
export { calendar } from "./calendar.js";
