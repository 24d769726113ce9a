// Joins the built modules into a few files, dist/node: what Node imports. Finding and opening some 200 small files costs
// it more than all their code does. Bundlers get the modules, which they can leave out one by one.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

// Four small functions in seven files, and a package.json of 200 kB: reading these takes Node longer than our own code.
// NOTICE.md names its licence.
const JOINED = "date-fns";

const root = fileURLToPath(new URL("../", import.meta.url));
const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
rmSync(`${root}dist/node`, { recursive: true, force: true });
const { outputFiles } = await build({
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
  // A third of the modules is comment and indentation, which the engine reads as well. Names stay, for stack traces.
  minifyWhitespace: true,
  minifySyntax: true,
  external: [
    // The gazetteer is large and one file already.
    "./dist/knowledge/gazetteer/core.generated.js",
    ...Object.keys(dependencies).filter((name) => name !== JOINED),
  ],
  write: false,
});
// Node keeps a text with one letter beyond Latin-1 in twice the room and reads it slower. The bundler escapes strings, not
// regular expressions, where the same escapes mean the same.
const escaped = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
for (const { path, text } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, escaped(text));
}
