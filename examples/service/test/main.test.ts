import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { post, type Send } from "./support/client.ts";
import { apply } from "./support/data.ts";

const program = fileURLToPath(new URL("../src/main.ts", import.meta.url));

const kinds = [
  { kind: "sqlite", isHere: true },
  { kind: "postgres", isHere: inject("postgres") !== "" && process.env["DATABASE_URL"] === undefined },
] as const;

describe.each(kinds)("npm start over $kind", ({ kind, isHere }) => {
  let folder = "";
  let child: ChildProcess | undefined;

  beforeEach(async (context) => {
    if (!isHere) return context.skip();
    folder = await mkdtemp(join(tmpdir(), "fazhan-"));
    await chmod(folder, 0o755); // as root, PostgreSQL is another user, who has to get in
  });

  afterEach(async () => {
    child?.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  });

  /** Starts the service, and says at which port it listens. */
  const start = async (): Promise<number> => {
    child = spawn(process.execPath, ["--import", "tsx", program, kind], {
      env: { ...process.env, DATA: folder, PORT: "0" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const printed = once(createInterface({ input: child.stdout ?? expect.fail("no output") }), "line");
    const [line] = await Promise.race([printed, once(child, "exit").then(() => expect.fail("it ended at once"))]);
    return Number(new URL(line).port);
  };

  /** Ends the service by a signal, and says with which code it ended. */
  const end = async (signal: "SIGTERM" | "SIGKILL"): Promise<unknown> => {
    const ended = once(child ?? expect.fail("not started"), "exit");
    child?.kill(signal);
    const [code] = await ended;
    return code;
  };

  it("it listens on this machine alone, and has its files after it was killed, and after it was stopped", async () => {
    const port = await start();
    const send: Send = (path, init) => fetch(`http://127.0.0.1:${port}${path}`, init);
    expect((await post(send, "/files/f-1/minutes", "r-0", { seen: 0, step: apply })).status).toBe(201);
    await expect(fetch(`http://127.0.0.2:${port}/openapi.json`)).rejects.toThrow(); // what listens everywhere answers there
    for (const signal of ["SIGKILL", "SIGTERM"] as const) {
      expect(await end(signal)).toBe(signal === "SIGTERM" ? 0 : null);
      const again = await start();
      const read = await fetch(`http://127.0.0.1:${again}/files/f-1/minutes`);
      expect(await read.json()).toMatchObject({ seen: 1 });
    }
    expect(await end("SIGTERM")).toBe(0);
    expect(existsSync(join(folder, "postgres", "postmaster.pid"))).toBe(false); // nothing that was started runs on
  });
});
