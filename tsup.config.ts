import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    policies: "src/policy/index.ts",
    io: "src/io/index.ts",
    render: "src/render/index.ts",
    testing: "src/testing/index.ts",
  },
  tsconfig: "tsconfig.build.json",
  format: ["esm", "cjs"],
  // tsup 8 sets `baseUrl`, which TypeScript 6 reports as deprecated.
  dts: {
    entry: {
      index: "reports/types/index.d.ts",
      policies: "reports/types/policy/index.d.ts",
      io: "reports/types/io/index.d.ts",
      render: "reports/types/render/index.d.ts",
      testing: "reports/types/testing/index.d.ts",
    },
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
