import initProlog from "swipl-wasm";
import { fileText } from "./tables.js";

const dated = ["calendar", "editions", "print", "files", "sanctions", "periods", "probation", "votes"];

/** The programs: their parts, consulted together in this order, and the tables that they derive. */
export const programs = {
  bilateral: {
    parts: ["terms", "bilateral", "judge", "bilateral-tables", "bilateral-print"],
    tables: ["cells", "polls", "cross"],
  },
  steps: {
    parts: ["steps", "bodies", "resolutions", "steps-tables"],
    tables: ["open", "moves", "may", "noes", "relies", "votes"],
  },
  periods: {
    parts: [...dated, "periods-tables"],
    tables: ["months", "periods", "order"],
  },
  probation: {
    parts: [...dated, "probation-tables"],
    tables: ["ends", "probation"],
  },
  due: {
    parts: [...dated, "due", "due-tables"],
    tables: ["due"],
  },
  prerequisites: {
    parts: [...dated, "prerequisites", "prerequisites-tables", "pinned-tables"],
    tables: ["missing", "pinned"],
  },
  transfers: {
    parts: [...dated, "prerequisites", "transfers", "transfers-tables"],
    tables: ["transfers", "clocks"],
  },
  acts: {
    parts: [...dated, "prerequisites", "transfers", "acts", "acts-tables"],
    tables: ["again", "judged", "waiting", "moving", "ways"],
  },
  corrections: {
    parts: [...dated, "prerequisites", "transfers", "acts", "corrections", "corrections-tables"],
    tables: ["corrected", "correcting"],
  },
  waits: {
    parts: [...dated, "waits", "waits-tables"],
    tables: ["waits", "rounds"],
  },
  notices: {
    parts: [
      "calendar",
      "editions",
      "print",
      "holidays",
      "notices",
      "both-places",
      "notices-tables",
      "both-places-tables",
    ],
    tables: ["notices", "objections", "places"],
  },
  carried: {
    parts: [
      ...["calendar", "editions", "print", "people", "heard", "papers", "ballots", "acting", "local"],
      ...["carried-tables", "ballots-tables", "acting-tables", "local-tables"],
    ],
    tables: [
      ...(["mentors", "sponsors", "heard", "vetted", "papers", "ballots"] as const),
      ...(["acting", "answered", "deliberated", "lead", "gulin", "entrusted", "waivers", "handed"] as const),
    ],
  },
} as const;

export type Program = keyof typeof programs;

/** The text of a program, part by part. */
export const textsOf = (program: Program): readonly string[] =>
  programs[program].parts.map((part) => fileText(`prolog/${part}.pl`));

/** Starts an engine. It consults the texts it is given, having unloaded those before, and derives one table from them. */
export const startProlog = async () => {
  const { FS, prolog } = await initProlog({ arguments: ["-q"] });
  const once = (goal: string): Solution => succeeds(prolog.query(goal).once(), goal);
  let loaded = 0;
  return (texts: readonly string[], table: string): string => {
    once(`unload_file('/${loaded}.pl')`);
    loaded += 1;
    FS.writeFile(`/${loaded}.pl`, texts.join("\n"));
    once(`consult('/${loaded}.pl')`);
    return once(`table(${table}, Text)`).Text?.v ?? "";
  };
};

type Solution = { readonly success?: boolean; readonly Text?: { readonly v: string } };

const succeeds = (answer: unknown, goal: string): Solution => {
  const solution = answer as Solution;
  if (solution.success !== true) throw new Error(`Prolog: no answer to ${goal}`);
  return solution;
};
