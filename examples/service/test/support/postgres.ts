import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startPostgres } from "../../src/stores/start-postgres.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The PostgreSQL of this run; empty where there is none. */
    readonly postgres: string;
  }
}

/** One PostgreSQL for the whole run: that of `DATABASE_URL`, or one that is started here and stopped at the end. */
export default async ({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const given = process.env["DATABASE_URL"];
  if (given !== undefined) {
    provide("postgres", given);
    return undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), "fazhan-"));
  await chmod(folder, 0o755); // as root, the server is another user, who has to get in
  const server = await startPostgres(join(folder, "db")).catch(() => undefined);
  if (server === undefined) console.error("no PostgreSQL here: its tests are not run");
  provide("postgres", server?.url ?? "");
  return async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  };
};
