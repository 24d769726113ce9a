import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "examples/**/*.test.mjs"],
    // Two cores, two workers: by default one is left idle.
    maxWorkers: "100%",
    // The library keeps nothing that changes a result, so that one load of its modules serves all files of a worker.
    isolate: false,
    // No test measures time; a slow machine must not fail one.
    testTimeout: 120_000,
    typecheck: { include: ["test/**/*.test-d.ts"] },
  },
});
