import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Tests import the package by its own name and so run against dist, as a user would.
// What takes long is in *.deep.test.ts and runs with `--mode deep`.
// Coverage (`--mode source`) maps the same names to src, where the lines are counted.
const source = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

const sources = [
  { find: /^fazhan$/, replacement: source("index.ts") },
  { find: /^fazhan\/policies$/, replacement: source("policy/index.ts") },
  { find: /^fazhan\/(io|render|testing)$/, replacement: source("$1/index.ts") },
];

// What is counted is the claims on single parts. A search, a lot or a process of its own takes long and would hide that
// nobody claims anything of a branch; a flood keeps a time limit that counted code does not.
const uncounted = [
  "test/{compile,differential,docs,environment,model,properties}/**",
  "test/hostile/{floods,texts}.test.ts",
  "test/{bench,examples,layers,purity,vectors}.test.ts",
];

export default defineConfig(({ mode }) => ({
  resolve: { alias: mode === "source" ? sources : [] },
  test: {
    include: [mode === "deep" ? "test/**/*.deep.test.ts" : "test/**/*.test.ts"],
    exclude: [
      "**/node_modules/**",
      ...(mode === "deep" ? [] : ["test/**/*.deep.test.ts"]),
      ...(mode === "source" ? uncounted : []),
    ],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxWorkers: "100%", // of two cores one would idle otherwise
    isolate: false, // the library has no state that one file could leave to the next; apart, they would take half as long again
    typecheck: {
      enabled: mode !== "deep" && mode !== "source",
      include: ["test/**/*.test-d.ts"],
      tsconfig: "./tsconfig.json",
    },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: [["text", { skipFull: true }], "json-summary"],
      thresholds: { 100: true },
    },
  },
}));
