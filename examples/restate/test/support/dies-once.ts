import { appendFileSync, existsSync, readFileSync } from "node:fs";

/** The environment of a worker that keeps a log, and dies at one line of it. */
export const dyingAt = (log: string, line: number): Readonly<Record<string, string>> => ({
  LOG: log,
  DIE_AT: `${line}`,
});

/** The environment of a worker that keeps a log, and lives. */
export const logging = (log: string): Readonly<Record<string, string>> => ({ LOG: log });

/** The lines of a log. */
export const linesOf = (log: string): readonly string[] =>
  existsSync(log) ? readFileSync(log, "utf8").split("\n").slice(0, -1) : [];

/** Writes lines to the log of the environment, and kills this process at the last that it may write. */
export const logger = ({ LOG = "", DIE_AT = "never" } = process.env): ((line: string) => void) => {
  let written = linesOf(LOG).length;
  return (line) => {
    appendFileSync(LOG, `${line}\n`);
    written += 1;
    if (`${written}` === DIE_AT) process.kill(process.pid, "SIGKILL");
  };
};
