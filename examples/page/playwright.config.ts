import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

// Debian's browser where it is there, or else the one that `npx playwright install chromium` brings.
const debian = "/usr/bin/chromium";

export default defineConfig({
  testDir: "test",
  outputDir: "reports",
  workers: 2,
  timeout: 180_000, // safety nets for a busy machine, and no claims
  expect: { timeout: 60_000 },
  reporter: [["list"], ["json", { outputFile: "reports/page.json" }]],
  use: {
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    launchOptions: {
      ...(existsSync(debian) && { executablePath: debian }),
      args: ["--no-sandbox"], // a container runs everything as root
    },
  },
});
