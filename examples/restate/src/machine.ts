import { once } from "node:events";
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Child, childOf } from "./child.js";
import { type Engine, engineIn } from "./engine.js";
import { freePorts } from "./free-ports.js";

/** An engine and a worker, each a process that may be killed and started again. */
export interface Machine {
  readonly engine: Engine;
  /** A folder of its own, which is removed in the end. */
  readonly folder: string;
  /** Starts a worker: the one of `src/worker.ts`, or another program that serves the same. */
  readonly startWorker: (options?: WorkerOptions) => Promise<Child>;
}

export interface WorkerOptions {
  readonly program?: URL;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a task with an engine in a temporary folder, and leaves no process and no file behind. */
export const withMachine = async <T>(task: (machine: Machine) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), "fazhan-restate-"));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once("exit", remove);
  for (const signal of signals) process.once(signal, leave);
  const [port = 0] = await freePorts(1);
  const engine = await engineIn(join(folder, "engine"));
  const workers: Child[] = [];
  const startWorker = async ({ program = new URL("worker.ts", import.meta.url), env = {} }: WorkerOptions = {}) => {
    const worker = childOf(process.execPath, ["--import", "tsx", fileURLToPath(program), `${port}`], {
      env: { ...process.env, RESTATE_LOGGING: "ERROR", ...env },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    workers.push(worker);
    await Promise.race([once(worker.process, "message"), worker.ended]);
    await register(engine.admin, port);
    return worker;
  };
  try {
    await engine.start();
    return await task({ engine, folder, startWorker });
  } finally {
    await Promise.all([engine.kill(), ...workers.map(({ kill }) => kill())]);
    for (const signal of signals) process.off(signal, leave);
    process.off("exit", remove);
    remove();
  }
};

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Leaves by the door: what listens to `exit` then kills the children, and removes the folder. */
const leave = (): void => process.exit(1);

/** Lets the engine know where the worker is. It keeps that, and needs it once only. */
const register = async (admin: string, port: number): Promise<void> => {
  const answer = await fetch(`${admin}/deployments`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ uri: `http://127.0.0.1:${port}`, force: false }),
  });
  if (!answer.ok) throw new Error(`the engine does not take the worker: ${await answer.text()}`);
};
