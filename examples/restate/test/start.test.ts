import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const program = fileURLToPath(new URL("../src/start.ts", import.meta.url));

it("npm start keeps a file, reminds of a deadline, and audits a county with a worker killed on the way", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", program]);
  const said = stdout.split("\n").slice(0, -1);
  expect(said).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^ {2}granted: examine on 2024-07-02, by cpc-2014; timers: /),
      "the first request again: granted: apply on 2023-05-08, by cpc-2014; 8 minutes on file",
      expect.stringMatching(/^the same as a new request: .*409.*file stale/),
      expect.stringMatching(/^the worker was killed when \d+ of 51 parts were done/),
      expect.stringMatching(/^6000 files, \d{4} irregular, 1 unreadable$/),
      "one process finds the same",
    ]),
  );
  expect(said.filter((line) => line === "reminded on 2025-01-02: cultivation.reviewed")).toHaveLength(1);
});
