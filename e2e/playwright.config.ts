import { defineConfig } from "playwright/test";
import { browserPath } from "./support/browser.ts";

export default defineConfig({
  testDir: ".",
  testMatch: process.env["SHOTS"] ? "shots.ts" : "*.spec.ts",
  outputDir: "results/artifacts",
  globalSetup: "./support/prepare-demo.ts",
  globalTeardown: "./support/search-logs.ts",
  // Two at a time: the screens take one place for long, the stories the other. A story has a server
  // and a database of its own; a second try tells a busy machine from a defect ("flaky" is said).
  workers: 2,
  retries: 1,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "results/browser.json" }]],
  use: {
    browserName: "chromium",
    actionTimeout: 15_000,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    launchOptions: {
      executablePath: browserPath(),
      chromiumSandbox: false,
      args: [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
