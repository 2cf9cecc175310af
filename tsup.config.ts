import { execFileSync } from "node:child_process";
import { defineConfig } from "tsup";

const entry = {
  index: "src/index.ts",
  policies: "src/policy/index.ts",
  io: "src/io/index.ts",
  render: "src/render/index.ts",
  office: "src/office/index.ts",
  testing: "src/testing/index.ts",
};

// The compiler writes the types of all files first, unchecked: `npm run typecheck` checks them. To bundle what it wrote takes
// a third of the time that tsup needs to bundle the types of the sources.
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], { stdio: "inherit" });
const written = (source: string): string => source.replace(/^src/, "reports/types").replace(/ts$/, "d.ts");

export default defineConfig({
  entry,
  tsconfig: "tsconfig.build.json",
  format: ["esm", "cjs"],
  // tsup 8 sets `baseUrl`, which TypeScript 6 reports as deprecated.
  dts: {
    entry: Object.fromEntries(Object.entries(entry).map(([name, source]) => [name, written(source)])),
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
  splitting: true,
  // esbuild names, in each file of dist, chunks of which it uses nothing, and whoever bundles dist with esbuild is warned.
  treeshake: { moduleSideEffects: false },
  sourcemap: true,
  clean: true,
  target: "es2023",
  platform: "neutral",
  // Chinese stays Chinese: whoever opens a file of dist can read it, and there is less of it.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
});
