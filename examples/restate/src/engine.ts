import { createRequire } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import { type Child, childOf } from "./child.js";
import { freePorts } from "./free-ports.js";

/** The server of the engine: its data in a folder, its ports on loopback. It may be killed and started again. */
export interface Engine {
  /** Where callers ask. */
  readonly ingress: string;
  /** Where services are registered, and invocations looked at. */
  readonly admin: string;
  readonly start: () => Promise<void>;
  readonly kill: () => Promise<void>;
}

/** The path of the server, which npm brings for four platforms; `undefined` on others. */
export const engineBinary = (): string | undefined => {
  const name = `@restatedev/restate-server-${process.platform}-${process.arch}`;
  try {
    return createRequire(import.meta.url).resolve(`${name}/bin/restate-server`);
  } catch {
    return undefined;
  }
};

/** An engine that is not started yet. */
export const engineIn = async (folder: string): Promise<Engine> => {
  const binary = engineBinary();
  if (binary === undefined) throw new Error(`no server of the engine for ${process.platform} ${process.arch}`);
  const [ingress = 0, admin = 0, fabric = 0] = await freePorts(3);
  const env = {
    ...process.env,
    RESTATE_INGRESS__BIND_PORT: `${ingress}`,
    RESTATE_ADMIN__BIND_PORT: `${admin}`,
    RESTATE_BIND_PORT: `${fabric}`,
    RESTATE_DISABLE_TELEMETRY: "true",
    RESTATE_DEFAULT_NUM_PARTITIONS: "4", // it starts sooner
    RESTATE_DEFAULT_RETRY_POLICY__MAX_INTERVAL: "1s", // how long a worker that came back may wait for its calls
  };
  const args = [
    "--no-logo",
    "--listen-mode",
    "tcp",
    "--bind-ip",
    "127.0.0.1",
    "--node-name",
    "n1",
    "--base-dir",
    folder,
  ];
  let server: Child | undefined;
  const urls = { ingress: `http://127.0.0.1:${ingress}`, admin: `http://127.0.0.1:${admin}` };
  return {
    ...urls,
    start: async () => {
      server = childOf(binary, args, { env, stdio: "ignore" });
      await Promise.race([healthy(`${urls.ingress}/restate/health`, `${urls.admin}/health`), failed(server)]);
    },
    kill: async () => server?.kill(),
  };
};

const healthy = async (...urls: readonly string[]): Promise<void> => {
  for (const url of urls) {
    while (
      !(await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      ))
    )
      await sleep(50);
  }
};

const failed = async ({ ended, process }: Child): Promise<never> => {
  await ended;
  throw new Error(`the server of the engine ended with ${process.exitCode ?? process.signalCode}`);
};
