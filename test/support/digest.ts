import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * What stands for a long table that is made anew in every run: its number of lines and its digest. The table itself is
 * written to `reports/` under the name given, so that two runs can be held against each other.
 */
export const digest = (name: string, table: string): string => {
  const path = fileURLToPath(new URL(`../../reports/${name}`, import.meta.url));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, table);
  return `${table.split("\n").length - 1} lines, ${createHash("sha256").update(table).digest("hex")}`;
};
