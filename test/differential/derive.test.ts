import { beforeAll, expect, test } from "vitest";
import { type Program, programs, startProlog, textsOf } from "./prolog.js";

// Run with `-u`, this writes the tables anew. See the README beside it.

let derive: Awaited<ReturnType<typeof startProlog>>;
beforeAll(async () => {
  derive = await startProlog();
});

for (const program of Object.keys(programs) as Program[])
  for (const table of programs[program].tables)
    test(`the program "${program}" derives exactly the committed table "${table}"`, async () => {
      await expect(derive(textsOf(program), table)).toMatchFileSnapshot(`tables/${table}.txt`);
    });
