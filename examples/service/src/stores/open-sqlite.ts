import Database from "libsql";
import type { Entry, Store } from "./store.ts";
import { tables } from "./tables.ts";

const triggers = `
  create trigger if not exists no_update before update on minute begin select raise(abort, 'minutes stay'); end;
  create trigger if not exists no_delete before delete on minute begin select raise(abort, 'minutes stay'); end;`;

/** Opens a store in one file on the disk. Several processes may have it open: a writer waits for another up to five seconds. */
export const openSqlite = (path: string): Store => {
  const db = new Database(path, { timeout: 5000 });
  db.exec("pragma journal_mode = wal");
  db.exec("pragma synchronous = full"); // what was answered is on the disk
  db.exec(tables + triggers);
  const minutes = db.prepare<[string]>("select minute from minute where file = ? order by place").pluck();
  const answers = db.prepare<[string]>("select kept from request where id = ?").pluck();
  const addMinute = db.prepare("insert into minute (file, place, minute) values (?, ?, ?)");
  const addRequest = db.prepare("insert into request (id, kept) values (?, ?)");
  const both = db.transaction(({ request, kept, file, place, minute }: Entry) => {
    if (minute !== undefined) addMinute.run(file, place, JSON.stringify(minute));
    addRequest.run(request, JSON.stringify(kept));
  });
  return {
    minutesOf: async (file) => minutes.all(file).map((text) => JSON.parse(String(text))),
    answerTo: async (request) => answers.all(request).map((text) => JSON.parse(String(text)))[0],
    keep: async (entry) => {
      try {
        both.immediate(entry);
        return true;
      } catch (error) {
        if (isTaken(error)) return false;
        throw error;
      }
    },
    close: async () => {
      db.close();
    },
  };
};

const isTaken = (error: unknown): boolean =>
  error instanceof Database.SqliteError && error.code === "SQLITE_CONSTRAINT_PRIMARYKEY";
