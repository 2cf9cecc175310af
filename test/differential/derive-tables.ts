import { mkdirSync, writeFileSync } from "node:fs";
import { type Program, programs, startProlog, textsOf } from "./prolog.js";
import { derived } from "./tables.js";
import { pointTable } from "./theorems/points.js";
import { startZ3 } from "./theorems/z3.js";

/**
 * Before the tests of this tier begin, every program derives its tables and the solver finds its points. They are written
 * where anybody can read them.
 */
export const setup = async (): Promise<void> => {
  const derive = await startProlog();
  mkdirSync(derived, { recursive: true });
  for (const program of Object.keys(programs) as Program[])
    for (const table of programs[program].tables)
      writeFileSync(new URL(`${table}.txt`, derived), derive(textsOf(program), table));
  const z3 = await startZ3();
  writeFileSync(new URL("points.txt", derived), await pointTable(z3.logic));
  z3.stop();
};
