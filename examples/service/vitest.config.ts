import { defineConfig } from "vitest/config";

/** Far more than any test needs, so that nothing hangs for ever: a safety net, and no claim. */
const safetyNet = 180_000;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/postgres.ts"],
    testTimeout: safetyNet,
    hookTimeout: safetyNet,
    teardownTimeout: safetyNet,
  },
});
