import { defineConfig } from "vitest/config";

// Far more time than any test needs, so that nothing hangs for ever: a safety net, and no claim.
export default defineConfig({ test: { include: ["test/**/*.test.ts"], testTimeout: 180_000, hookTimeout: 180_000 } });
