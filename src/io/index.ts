/**
 * The door for data from outside: everything is checked, nothing is thrown, and what is wrong is named by path and
 * code.
 *
 * @module fazhan/io
 */
export type { Chunk, Chunks } from "./chunks.js";
export { minuteSchema, stepSchema, termsSchema } from "./guarded.js";
export { type JsonSchema, type JsonSchemas, jsonSchemas } from "./json-schema.js";
export { filesFrom, minutesFrom, ndjsonOf, type StreamItem } from "./ndjson.js";
export { readOverlay } from "./overlay.js";
export { type Problem, type ProblemCode, problemCodes, type Refused } from "./problem.js";
export { problemIn } from "./problem-in.js";
export { readMinutes, readStep } from "./read.js";
export { type Seeing, submit, type Submitted } from "./submit.js";
