import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own, which is gone at the latest when this process has ended. */
export interface TemporaryFolder {
  readonly path: string;
  readonly remove: () => void;
}

/** Makes a temporary folder. A process that is asked to end leaves by `exit`, where children are killed as well. */
export const temporaryFolder = async (): Promise<TemporaryFolder> => {
  const path = await mkdtemp(join(tmpdir(), "fazhan-restate-"));
  const removeNow = () => rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  process.once("exit", removeNow);
  for (const signal of signals) process.once(signal, leave);
  return {
    path,
    remove: () => {
      removeNow();
      process.off("exit", removeNow);
      for (const signal of signals) process.off(signal, leave);
    },
  };
};

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

const leave = (): void => process.exit(1);
