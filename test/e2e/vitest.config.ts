// npm run e2e: what needs the network, a browser or minutes, and so is no part of npm test.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["test/e2e/*.e2e.ts"], fileParallelism: false, testTimeout: 300_000, hookTimeout: 300_000 },
});
