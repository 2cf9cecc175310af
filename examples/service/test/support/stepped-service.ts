// The service as a process of its own, which waits for the test at two moments: when a step was judged and nothing is stored yet,
// and when it was stored and nothing is answered yet. What it does in between is what the service does.
import { once } from "node:events";
import { serve } from "@hono/node-server";
import { appOf } from "../../src/app.ts";
import { openPostgres } from "../../src/stores/open-postgres.ts";
import { openSqlite } from "../../src/stores/open-sqlite.ts";
import type { Store } from "../../src/stores/store.ts";

const [kind, at = ""] = process.argv.slice(2);
const store = kind === "sqlite" ? openSqlite(at) : await openPostgres(at);

/** Says where the service is, and goes on when the test says so. */
const pause = async (moment: "judged" | "stored"): Promise<void> => {
  process.send?.({ moment });
  await once(process, "message");
};

const stepped: Store = {
  ...store,
  keep: async (entry) => {
    await pause("judged");
    const isKept = await store.keep(entry);
    await pause("stored");
    return isKept;
  },
};

const server = serve(
  { fetch: appOf(stepped, () => "2026-07-01").fetch, hostname: "127.0.0.1", port: 0 },
  ({ port }) => {
    process.send?.({ port });
  },
);
process.once("disconnect", () => server.close(() => process.exit(0)));
