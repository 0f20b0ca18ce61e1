// npm test. What needs a browser, the network or minutes is in test/e2e.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Files share the modules of their worker, a process of its own, so that CPU time counts its tests alone.
    pool: "forks",
    isolate: false,
    maxWorkers: "100%",
    // Ends what hangs. No test is measured by the clock: a busy machine may take long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
