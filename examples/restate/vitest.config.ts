import { defineConfig } from "vitest/config";

/** Far more than any test needs, so that nothing hangs for ever: a safety net, and no claim. */
const safetyNet = 300_000;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: safetyNet,
    hookTimeout: safetyNet,
    pool: "forks", // what a test started is killed when its process ends
    fileParallelism: false, // a server of the engine takes a quarter of a gigabyte
  },
});
