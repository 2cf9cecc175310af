import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const here = new URL("./", import.meta.url);

/** Where and how a process runs. Of the environment of this one it gets nothing. */
export interface Setting {
  /** The Node to run; this one unless told. */
  readonly node?: string;
  /** The folder, as a URL, that the witness lies in; this one unless told. */
  readonly folder?: URL;
  readonly env?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
  readonly preloads?: readonly string[];
  readonly script?: string;
  readonly input?: readonly string[];
}

/** What a process printed, what it is proven to have run in, and what it touched of what it was not to touch. */
export interface Run {
  readonly bytes: string;
  readonly proof: Proof;
  readonly touched: readonly Touched[];
}

/** How a process found its surroundings; `eval` and `proto` say by what code they are refused. */
export interface Proof {
  readonly node: string;
  readonly zone: string;
  readonly offsets: readonly number[];
  readonly locale: string;
  readonly spoken: readonly string[];
  readonly frozen: boolean;
  readonly proto: string;
  readonly eval: string;
  readonly depth: number;
}

export interface Touched {
  readonly part: string;
  readonly touched: Readonly<Record<string, number>>;
}

/** What several processes at once may need on a busy machine. */
export const timeout = 90_000;

/** All entries, by `import`. */
export const everything = ["import", "io", "testing"] as const;

/** Runs the witness, or another script, in a process of its own. */
export const witness = async (setting: Setting = {}): Promise<Run> => {
  const { node = process.execPath, folder = here, env = {}, flags = [], preloads = [] } = setting;
  const { script = "witness.mjs", input = everything } = setting;
  const imports = ["proof.mjs", ...preloads].map((path) => `--import=${new URL(path, folder)}`);
  const words = [...flags, ...imports, fileURLToPath(new URL(script, folder)), ...input];
  const { stdout, stderr } = await run(node, words, { env });
  const [proof] = said<Proof>(stderr, "proof");
  if (proof === undefined) throw new Error(`no proof: ${stderr}`);
  return { bytes: stdout, proof, touched: said<Touched>(stderr, "touched") };
};

const said = <T>(stderr: string, word: string): readonly T[] =>
  stderr.split("\n").flatMap((line) => (line.startsWith(`${word} `) ? [JSON.parse(line.slice(word.length))] : []));
