// The service, over what the first argument says: `sqlite` or `postgres`. It listens on this machine alone, and Ctrl-C stops it.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { appOf } from "./app.ts";
import { openPostgres } from "./stores/open-postgres.ts";
import { openSqlite } from "./stores/open-sqlite.ts";
import { startPostgres } from "./stores/start-postgres.ts";
import type { Store } from "./stores/store.ts";

const data = process.env["DATA"] ?? fileURLToPath(new URL("../data", import.meta.url));
await mkdir(data, { recursive: true });

/** PostgreSQL as `DATABASE_URL` names it, or else one that is started here and stopped with the service. */
const postgres = async (): Promise<Store> => {
  const given = process.env["DATABASE_URL"];
  if (given !== undefined) return openPostgres(given);
  const server = await startPostgres(join(data, "postgres"));
  const store = await openPostgres(server.url);
  const close = async (): Promise<void> => {
    await store.close();
    await server.stop();
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
