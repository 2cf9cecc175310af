import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Child, childOf } from "./child.js";
import { type Engine, engineIn } from "./engine.js";
import { freePorts } from "./free-ports.js";
import { temporaryFolder } from "./temporary-folder.js";

/** An engine and a worker, each a process that may be killed and started again. */
export interface Machine {
  readonly engine: Engine;
  /** A folder of its own. */
  readonly folder: string;
  /** Starts a worker: the one of `src/worker.ts`, or another program that serves the same. */
  readonly startWorker: (options?: WorkerOptions) => Promise<Child>;
  /** Ends everything, and leaves no process and no file behind. */
  readonly stop: () => Promise<void>;
}

export interface WorkerOptions {
  readonly program?: URL;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts an engine with its data in a temporary folder. */
export const startMachine = async (): Promise<Machine> => {
  const folder = await temporaryFolder();
  const engine = await engineIn(join(folder.path, "engine"));
  const [port = 0] = await freePorts(1); // of every worker, one after another: the engine knows it by its address
  const workers: Child[] = [];
  await engine.start();
  return {
    engine,
    folder: folder.path,
    startWorker: async (options = {}) => {
      const worker = workerAt(port, options);
      workers.push(worker);
      await Promise.race([once(worker.process, "message"), worker.ended]);
      await register(engine, port);
      return worker;
    },
    stop: async () => {
      await Promise.all([engine.kill(), ...workers.map(({ kill }) => kill())]);
      folder.remove();
    },
  };
};

/** Runs a task on a machine, and stops it whatever becomes of the task. */
export const withMachine = async <T>(task: (machine: Machine) => Promise<T>): Promise<T> => {
  const machine = await startMachine();
  return task(machine).finally(machine.stop);
};

const workerAt = (port: number, { program = new URL("worker.ts", import.meta.url), env = {} }: WorkerOptions): Child =>
  childOf(process.execPath, ["--import", "tsx", fileURLToPath(program), `${port}`], {
    env: { ...process.env, RESTATE_LOGGING: "ERROR", ...env },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });

/** Lets the engine know where the worker is. It keeps that, and needs it once only. */
const register = async ({ admin }: Engine, port: number): Promise<void> => {
  const answer = await fetch(`${admin}/deployments`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ uri: `http://127.0.0.1:${port}`, force: false }),
  });
  if (!answer.ok) throw new Error(`the engine does not take the worker: ${await answer.text()}`);
};
