import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Proof, Run, Setting, Touched } from "./run.js";
import { inTurn } from "./turns.js";

const run = promisify(execFile);
const here = new URL("./", import.meta.url);

/** All entries, by `import`. */
export const everything = ["import", "io", "testing"] as const;

/** Runs the witness, or another script, in a process of its own. */
export const witness = async (setting: Setting = {}): Promise<Run> => {
  const { node = process.execPath, folder = here, env = {}, flags = [], preloads = [] } = setting;
  const { script = "witness.mjs", input = everything, limit = 600_000 } = setting;
  const imports = ["proof.mjs", ...preloads].map((path) => `--import=${new URL(path, folder)}`);
  const words = [...flags, ...imports, fileURLToPath(new URL(script, folder)), ...input];
  const { stdout, stderr } = await inTurn(() => run(node, words, { env, timeout: limit, killSignal: "SIGKILL" }));
  const [proof] = said<Proof>(stderr, "proof");
  if (proof === undefined) throw new Error(`no proof: ${stderr}`);
  return { bytes: stdout, proof, touched: said<Touched>(stderr, "touched") };
};

const said = <T>(stderr: string, word: string): readonly T[] =>
  stderr.split("\n").flatMap((line) => (line.startsWith(`${word} `) ? [JSON.parse(line.slice(word.length))] : []));
