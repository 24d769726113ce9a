import { fileURLToPath } from "node:url";

const source = (path) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

export default {
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  // The library as it stands in this copy of the repository; elsewhere, the installed package is found by its name.
  resolve: {
    alias: [
      { find: /^conflict-events$/, replacement: source("index.ts") },
      { find: /^conflict-events\/(html|testing|export)$/, replacement: source("$1/index.ts") },
    ],
  },
  server: { fs: { allow: ["../.."] } },
  // wink's language model alone has some megabytes.
  build: { outDir: "dist", emptyOutDir: true, chunkSizeWarningLimit: 16_000 },
};
