import pg from "pg";
import type { Entry, Store } from "./store.ts";
import { tables } from "./tables.ts";

/** Opens a store in the database that a URL names; its tables are made where they are not there yet. */
export const openPostgres = async (url: string): Promise<Store> => {
  const pool = new pg.Pool({ connectionString: url });
  pool.on("error", () => {}); // an idle connection that breaks is replaced; a query that breaks says so itself
  await inTransaction(pool, async (client) => {
    await client.query("select pg_advisory_xact_lock(20260511)"); // two that start at once would both make the tables
    await client.query(tables);
  });
  return {
    minutesOf: async (file) => {
      const sql = "select minute from minute where file = $1 order by place";
      const { rows } = await pool.query<{ minute: string }>(sql, [file]);
      return rows.map(({ minute }) => JSON.parse(minute));
    },
    answerTo: async (request) => {
      const { rows } = await pool.query<{ kept: string }>("select kept from request where id = $1", [request]);
      return rows.map(({ kept }) => JSON.parse(kept))[0];
    },
    keep: async (entry) => {
      try {
        await inTransaction(pool, (client) => insertBoth(client, entry));
        return true;
      } catch (error) {
        if (isTaken(error)) return false;
        throw error;
      }
    },
    close: () => pool.end(),
  };
};

const insertBoth = async (client: pg.PoolClient, { request, kept, file, place, minute }: Entry): Promise<void> => {
  const addMinute = "insert into minute (file, place, minute) values ($1, $2, $3)";
  const addRequest = "insert into request (id, kept) values ($1, $2)";
  if (minute !== undefined) await client.query(addMinute, [file, place, JSON.stringify(minute)]);
  await client.query(addRequest, [request, JSON.stringify(kept)]);
};

const inTransaction = async (pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<void> => {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await work(client);
    await client.query("commit");
    client.release();
  } catch (error) {
    await client.query("rollback").catch(() => {}); // where the connection is gone, so is the transaction
    client.release(!isTaken(error));
    throw error;
  }
};

/** Whether a key was taken: `unique_violation`. */
const isTaken = (error: unknown): boolean => error instanceof pg.DatabaseError && error.code === "23505";
