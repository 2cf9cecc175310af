import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

// Debian's browser where it is there, or else the one that `npx playwright install chromium` brings.
const debian = "/usr/bin/chromium";
const baseURL = "http://127.0.0.1:4317";

export default defineConfig({
  testDir: "test",
  outputDir: "reports/browser",
  fullyParallel: true,
  workers: 2,
  timeout: 180_000, // safety nets for a busy machine, and no claims
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json", { outputFile: "reports/site.json" }]],
  projects: [
    { name: "built", testMatch: "built.spec.ts" }, // needs no browser
    { name: "browser", testMatch: "browser.spec.ts" },
  ],
  webServer: { command: "npx vitepress preview --host 127.0.0.1 --port 4317", url: baseURL, timeout: 180_000 },
  use: {
    baseURL,
    locale: "zh-CN",
    launchOptions: {
      ...(existsSync(debian) && { executablePath: debian }),
      args: ["--no-sandbox"], // a container runs everything as root
    },
  },
});
