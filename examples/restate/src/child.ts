import { type ChildProcess, spawn, type SpawnOptions } from "node:child_process";
import { once } from "node:events";

/** A process that this one started, and ends. */
export interface Child {
  readonly process: ChildProcess;
  /** Resolves when it has ended, by itself or not. */
  readonly ended: Promise<unknown>;
  /** Ends it at once, as `kill -9` does, and waits until it is gone. */
  readonly kill: () => Promise<void>;
}

/** Starts a process. It is killed at the latest when this one exits. */
export const childOf = (command: string, args: readonly string[], options: SpawnOptions): Child => {
  const child = spawn(command, args, options);
  const ended = once(child, "exit");
  const killNow = () => child.kill("SIGKILL");
  process.prependOnceListener("exit", killNow); // before its folder is removed
  ended.then(
    () => process.off("exit", killNow),
    () => process.off("exit", killNow), // it could not be started
  );
  return {
    process: child,
    ended,
    kill: async () => {
      if (child.exitCode === null && child.signalCode === null) killNow();
      await ended;
    },
  };
};
