import { fork } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** The PostgreSQL of this run; empty where there is none. */
    readonly postgres: string;
  }
}

const program = fileURLToPath(new URL("run-postgres.ts", import.meta.url));

/** One PostgreSQL for the whole run: that of `DATABASE_URL`, or one that is started here and stopped at the end. */
export default async ({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const given = process.env["DATABASE_URL"];
  if (given !== undefined) {
    provide("postgres", given);
    return undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), "fazhan-"));
  await chmod(folder, 0o755); // as root, the server is another user, who has to get in
  const child = fork(program, [join(folder, "db")], { execArgv: ["--import", "tsx"] });
  const ended = once(child, "exit");
  const [url] = await Promise.race([once(child, "message"), ended]);
  const isRunning = typeof url === "string";
  if (!isRunning) console.error("no PostgreSQL here: its tests are not run");
  provide("postgres", isRunning ? url : "");
  return async () => {
    if (isRunning) child.disconnect();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
};
