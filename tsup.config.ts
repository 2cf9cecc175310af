import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

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

rmSync("dist", { recursive: true, force: true }); // two builds share it, so neither cleans it

// The types are there once, for CommonJS, and those of a module pass them on. Where they name a package the module has its own,
// which see the types that the package has for modules.
process.once("exit", () => {
  for (const name of Object.keys(entry).filter((one) => existsSync(`dist/${one}.d.cts`))) {
    const types = readFileSync(`dist/${name}.d.cts`, "utf8");
    writeFileSync(`dist/${name}.d.ts`, /from '\w/.test(types) ? types : `export * from "./${name}.cjs";\n`);
  }
});

/** How a package is looked for that may not be installed; a plain import would fail with everything else in its file. */
const ifInstalled = {
  esm: "const $1=(await import($2).catch(()=>undefined))?.default;",
  cjs: "let $1;try{$1=require($2).default}catch{}",
};

/** `fast-check` is an optional peer: see docs/decisions/0012-what-is-in-the-package.md. */
const optionalPeer: NonNullable<Options["plugins"]>[number] = {
  name: "optional-peer",
  renderChunk(code) {
    const found = this.format === "esm" || this.format === "cjs" ? ifInstalled[this.format] : undefined;
    return found && { code: code.replace(/import\s*(\w+)\s*from\s*("fast-check");/, found) };
  },
};

const shared: Options = {
  entry,
  tsconfig: "tsconfig.build.json",
  splitting: true,
  // esbuild names, in each file of dist, chunks of which it uses nothing, and whoever bundles dist with esbuild is warned.
  treeshake: { moduleSideEffects: false },
  target: "es2023",
  platform: "neutral",
  plugins: [optionalPeer],
  esbuildOptions: (options) => {
    options.charset = "utf8"; // Chinese stays Chinese: there is less of it
    options.minifySyntax = true;
    options.minifyIdentifiers = true;
  },
};

export default defineConfig([
  {
    ...shared,
    format: "esm",
    minify: "terser", // esbuild would drop the marks by which bundlers leave out what is not used
    terserOptions: {
      module: true,
      compress: false,
      mangle: false,
      format: { preserve_annotations: true, comments: /@__NO_SIDE_EFFECTS__/ },
    },
  },
  {
    ...shared,
    format: "cjs",
    minify: true, // no bundler can leave out a part of it
    // tsup 8 sets `baseUrl`, which TypeScript 6 reports as deprecated.
    dts: {
      entry: Object.fromEntries(Object.entries(entry).map(([name, source]) => [name, written(source)])),
      compilerOptions: { ignoreDeprecations: "6.0" },
    },
  },
]);
