import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Send } from "./client.ts";
import type { Place } from "./places.ts";

/** A service in a process of its own that stops at each moment until it is let go on. */
export interface Started {
  readonly send: Send;
  /** Waits until the service has come to a moment. */
  readonly until: (moment: "judged" | "stored") => Promise<void>;
  readonly goOn: () => void;
  /** Lets it go on at every moment from now on. */
  readonly letRun: () => void;
  /** Ends it as a power cut would: it can do nothing more. */
  readonly kill: () => Promise<void>;
}

const program = fileURLToPath(new URL("stepped-service.ts", import.meta.url));

export const started = async ({ kind, at }: Place): Promise<Started> => {
  const child = fork(program, [kind, at], { execArgv: ["--import", "tsx"] });
  const ended = once(child, "exit").then(() => Promise.reject(new Error("the service ended at once")));
  ended.catch(() => {}); // later it ends because the test ends it
  const [{ port }] = await Promise.race([once(child, "message"), ended]);
  const { until } = momentsOf(child);
  const goOn = (): void => void child.send("go on");
  return {
    send: (path, init) => fetch(`http://127.0.0.1:${port}${path}`, init),
    until,
    goOn,
    letRun: () => void child.on("message", goOn),
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
};

/** The moments that a process has come to, in their order, none of which is missed. */
const momentsOf = (child: ChildProcess) => {
  const come: string[] = [];
  const waiting: (() => void)[] = [];
  child.on("message", (message) => {
    come.push(String(Object(message).moment));
    waiting.shift()?.();
  });
  return {
    until: async (moment: string): Promise<void> => {
      if (come.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
      const last = come.shift();
      if (last !== moment) throw new Error(`the service is at ${last}, not at ${moment}`);
    },
  };
};
