import { defineConfig } from "playwright/test";
import { browserPath } from "./support/browser.ts";

export default defineConfig({
  testDir: ".",
  testMatch: process.env["SHOTS"] ? "shots.ts" : "*.spec.ts",
  outputDir: "results/artifacts",
  globalSetup: "./support/prepare-demo.ts",
  globalTeardown: "./support/search-logs.ts",
  // One story at a time: several browsers and a server already share the machine.
  workers: 1,
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
