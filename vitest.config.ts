import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// A tier is a mode: `vitest run --mode oracle`. test/README.md says what each is for. Tests import the package by its own
// name and so run against dist, as a user would; the tiers `unit` and `coverage` map the same names to src and need no build.
const source = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

const sources = [
  { find: /^fazhan$/, replacement: source("index.ts") },
  { find: /^fazhan\/policies$/, replacement: source("policy/index.ts") },
  { find: /^fazhan\/(io|office|render|testing)$/, replacement: source("$1/index.ts") },
];

/** The tests of each tier that is not `test` itself; `test` runs the rest, and `unit` a part of it. */
const tiers = {
  oracle: ["test/{differential,model,oracle}/**/*.test.ts"],
  package: [
    "test/{compile,environment}/**/*.test.ts",
    "test/docs/{doc-examples,guides,programs,readme,rulings}.test.ts",
    "test/examples.test.ts",
  ],
  load: ["test/load/**/*.test.ts"],
} as const;

const isTier = (mode: string): mode is keyof typeof tiers => mode in tiers;

/** What no branch of `src` should need to be covered: searches, lots of cases, processes of their own, documents. */
const notCovering = ["test/{compile,docs,properties}/**", "test/{bench,bench-county,layers,purity,vectors}.test.ts"];

/** What takes long, or many cases at once, and says little about one part. */
const notUnit = [
  ...notCovering,
  "test/hostile/**",
  "test/io/{json-schema,ndjson}.test.ts",
  "test/render/{calendar,timeline,xstate}.test.ts",
  "test/rules/counted.test.ts",
  "test/testing/{careers,chances}.test.ts",
  "test/{answers,engine}/in-part.test.ts",
];

const left = (mode: string): readonly string[] => (mode === "unit" ? notUnit : mode === "coverage" ? notCovering : []);

/** Far more than any test needs, so that nothing hangs for ever: a safety net, and no claim. */
const safetyNet = 180_000;

export default defineConfig(({ mode }) => ({
  resolve: { alias: mode === "unit" || mode === "coverage" ? sources : [] },
  test: {
    include: isTier(mode) ? [...tiers[mode]] : ["test/**/*.test.ts"],
    exclude: ["**/node_modules/**", ...(isTier(mode) ? [] : Object.values(tiers).flat()), ...left(mode)],
    globalSetup: mode === "oracle" ? ["test/differential/derive-tables.ts"] : [],
    setupFiles: ["test/support/seed.ts"],
    env: mode === "random" ? { FAZHAN_SEED: process.env["FAZHAN_SEED"] ?? String(Date.now() % 2 ** 31) } : {},
    testTimeout: safetyNet,
    hookTimeout: 4 * safetyNet, // a search is one hook
    maxWorkers: mode === "load" ? 1 : "100%", // what is measured runs alone; elsewhere one of two cores would idle
    pool: mode === "load" || mode === "package" || mode === "oracle" ? "forks" : "threads", // threads start sooner
    isolate: false, // the library has no state that one file could leave to the next; apart, they would take half as long again
    typecheck: {
      enabled: mode === "package",
      include: ["test/**/*.test-d.ts"],
      tsconfig: "./test/compile/tsconfig.json",
    },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: [["text", { skipFull: true }], "json-summary"],
      thresholds: { 100: true },
    },
  },
}));
