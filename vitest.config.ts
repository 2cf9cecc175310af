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

export default defineConfig(({ mode }) => ({
  resolve: { alias: mode === "source" ? sources : [] },
  test: {
    include: [mode === "deep" ? "test/**/*.deep.test.ts" : "test/**/*.test.ts"],
    exclude: ["**/node_modules/**", ...(mode === "deep" ? [] : ["test/**/*.deep.test.ts"])],
    testTimeout: 30_000,
    maxWorkers: "100%", // of two cores one would idle otherwise
    isolate: false, // the library has no state that one file could leave to the next; apart, they would take half as long again
    typecheck: { enabled: mode !== "deep", include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text", "json-summary"],
      thresholds: { lines: 90, functions: 90, statements: 90, branches: 90 },
    },
  },
}));
