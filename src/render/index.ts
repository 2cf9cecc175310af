/**
 * The ladder and its answers for other eyes.
 *
 * @module fazhan/render
 */
export { type CalendarOptions, calendarOf } from "./calendar.js";
export type { Clause } from "./clauses.js";
export { type GuardFacts, machineGuards } from "./machine-guards.js";
export { mermaid } from "./mermaid.js";
export { type CalendarFile, officeCalendarOf } from "./office-calendar.js";
export { timeline } from "./timeline.js";
export { type MachineConfig, type MachineGuard, type MachineTransition, machineConfig } from "./xstate.js";
