import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { openPostgres } from "../../src/stores/open-postgres.ts";
import { openSqlite } from "../../src/stores/open-sqlite.ts";
import type { Store } from "../../src/stores/store.ts";

/** A place of its own for each test: a file on the disk, or a schema. */
export interface Place {
  readonly kind: "sqlite" | "postgres";
  readonly at: string;
  readonly remove: () => Promise<void>;
}

/** The databases that are there, each with how a new place is made in it. */
export const databases: readonly {
  readonly kind: Place["kind"];
  readonly isHere: boolean;
  readonly make: () => Promise<Place>;
}[] = [
  {
    kind: "sqlite",
    isHere: true,
    make: async () => {
      const folder = await mkdtemp(join(tmpdir(), "fazhan-"));
      const remove = (): Promise<void> => rm(folder, { recursive: true });
      return { kind: "sqlite", at: join(folder, "minutes.db"), remove };
    },
  },
  {
    kind: "postgres",
    isHere: inject("postgres") !== "",
    make: async () => {
      const schema = `s${randomUUID().replaceAll("-", "")}`;
      await query(`create schema ${schema}`);
      const url = new URL(inject("postgres"));
      url.searchParams.set("options", `-c search_path=${schema}`);
      return { kind: "postgres", at: url.href, remove: () => query(`drop schema ${schema} cascade`) };
    },
  },
];

export const open = async ({ kind, at }: Pick<Place, "kind" | "at">): Promise<Store> =>
  kind === "sqlite" ? openSqlite(at) : openPostgres(at);

const query = async (sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: inject("postgres") });
  await client.connect();
  await client.query(sql);
  await client.end();
};
