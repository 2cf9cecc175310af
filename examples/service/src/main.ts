// The service: `tsx src/main.ts sqlite` or `tsx src/main.ts postgres`. It listens on this machine alone, and Ctrl-C stops it.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { appOf } from "./app.ts";
import { openPostgres } from "./stores/open-postgres.ts";
import { openSqlite } from "./stores/open-sqlite.ts";

const data = process.env["DATA"] ?? fileURLToPath(new URL("../data", import.meta.url));
await mkdir(data, { recursive: true });

/** PostgreSQL as `DATABASE_URL` names it, or else one that is started here and stopped with the service. */
const postgres = async () => {
  const given = process.env["DATABASE_URL"];
  const { startPostgres } = await import("./stores/start-postgres.ts"); // what it loads has a hand in how a process ends
  const server = given === undefined ? await startPostgres(join(data, "postgres")) : undefined;
  const store = await openPostgres(given ?? server?.url ?? "");
  const close = async (): Promise<void> => {
    await store.close();
    await server?.stop();
  };
  return { ...store, close };
};

const store = process.argv[2] === "postgres" ? await postgres() : openSqlite(join(data, "minutes.db"));
const today = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());

const port = Number(process.env["PORT"] ?? 4711);
const server = serve({ fetch: appOf(store, today).fetch, hostname: "127.0.0.1", port }, (address) => {
  console.log(`http://127.0.0.1:${address.port}/openapi.json`);
});

const stop = (): void => {
  server.close(async () => {
    await store.close();
    process.exit(0);
  });
};
process.once("SIGINT", stop);
process.once("SIGTERM", stop);
