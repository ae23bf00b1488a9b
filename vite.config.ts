import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vitest/config";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: process.env["VITEST"]
    ? []
    : [
        remix({
          appDirectory: "app",
          ignoredRouteFiles: ["**/*.module.css", "**/*.test.ts"],
          future: {
            v3_fetcherPersist: true,
            v3_relativeSplatPath: true,
            v3_throwAbortReason: true,
            v3_singleFetch: true,
            // All routes are known from the start: one not yet discovered is "not found" as soon as
            // anything else of the page is loaded anew, and a tablet may be offline by then.
            v3_lazyRouteDiscovery: false,
          },
        }),
      ],
  build: {
    target: "es2022",
    rollupOptions: {
      // A route that is only a deed has nothing for the browser.
      onwarn: (warning, warn) => warning.code !== "EMPTY_BUNDLE" && warn(warning),
    },
  },
  test: {
    include: ["{app,db}/**/*.test.ts"],
    globalSetup: "app/testing/grounds.ts",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Modules load once per worker, not once per file: a test keeps to itself what it changes.
    isolate: false,
  },
});
