/** The built library. A package of its own cannot import the one around it by name, so the path stands here once. */
export * from "../../dist/index.js";
export * from "../../dist/io.js";
export * from "../../dist/policies.js";
