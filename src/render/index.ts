/**
 * The ladder and its answers for other eyes.
 *
 * @module fazhan/render
 */
export { mermaid } from "./mermaid.js";
