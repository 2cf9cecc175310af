import { fork } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** A PostgreSQL that runs, and how to stop it. */
export interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const program = fileURLToPath(new URL("run-postgres.ts", import.meta.url));

/**
 * Starts the PostgreSQL that `npm ci` brought, on a folder that is made where it is not there yet. It opens no port: its
 * socket lies in that folder, which nobody but its owner may enter. A process of its own looks after it, and stops it when
 * this process is gone, even where this one was killed. Ctrl-C does not reach it.
 */
export const startPostgres = async (folder: string): Promise<Running> => {
  const child = fork(program, [resolve(folder)], { detached: true, execArgv: ["--import", "tsx"] });
  const ended = once(child, "exit");
  const [url] = await Promise.race([once(child, "message"), ended]);
  if (typeof url !== "string") throw new Error(`PostgreSQL did not start in ${folder}`);
  const stop = async (): Promise<void> => {
    child.disconnect();
    await ended;
  };
  return { url, stop };
};
