// Joins the built modules into a few files, dist/node: what Node imports. Finding and opening some 200 small files costs
// it more than all their code does. Bundlers get the modules, which they can leave out one by one.
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
rmSync(`${root}dist/node`, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: ["index", "export/index", "html/index", "testing/index"].map((name) => `dist/${name}.js`),
  outbase: "dist",
  outdir: "dist/node",
  bundle: true,
  // What several entry points use is there once: rules made with one are rules for the others.
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  // A third of the modules is comment and indentation, which the engine reads as well. Names stay, for stack traces.
  minifyWhitespace: true,
  minifySyntax: true,
  // The gazetteer is large and one file already.
  external: ["./dist/knowledge/gazetteer/core.generated.js"],
});
