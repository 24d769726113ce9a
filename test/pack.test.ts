import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const { name, version, exports, dependencies, devDependencies } = JSON.parse(
  readFileSync(`${ROOT}package.json`, "utf8"),
);
const ENTRIES = Object.keys(exports).map((key) => key.replace(/^\./, name));
const MODULES = ENTRIES.filter((entry) => !entry.endsWith(".json"));

describe("README names", () => {
  const readme = readFileSync(`${ROOT}README.md`, "utf8");
  test.each(ENTRIES.filter((entry) => !entry.endsWith("package.json")))("the entry point %s", (entry) => {
    expect(readme).toContain(`\`${entry}\``);
  });
  test.each(Object.keys({ ...dependencies, ...devDependencies }))("the dependency %s, and why", (dependency) => {
    expect(readme).toMatch(new RegExp(`^\\| .*${dependency.replaceAll(".", "\\.")}.* \\| \\S.* \\|$`, "m"));
  });
});

test("one version everywhere", () => {
  expect(readFileSync(`${ROOT}CITATION.cff`, "utf8")).toContain(`\nversion: ${version}\n`);
  expect(readFileSync(`${ROOT}CHANGELOG.md`, "utf8")).toContain(`\n## ${version}`);
});

// The package is made of what is built: npm test builds before it tests.
describe.skipIf(!existsSync(`${ROOT}dist/index.js`))("the packed package in an empty project", () => {
  const folder = mkdtempSync(join(tmpdir(), "pack-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const npm = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
  const [packed] = JSON.parse(execFileSync("npm", npm, { cwd: ROOT, encoding: "utf8" }));
  const files: string[] = packed.files.map(({ path }: { path: string }) => path);

  const home = join(folder, "node_modules", name);
  mkdirSync(home, { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, packed.filename), "-C", home, "--strip-components=1"]);
  for (const dependency of Object.keys(dependencies)) {
    const link = join(folder, "node_modules", dependency);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, "node_modules", dependency), link);
  }
  writeFileSync(join(folder, "package.json"), `{ "type": "module" }`);
  const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });

  test("holds what it should, and nothing else", () => {
    for (const file of [
      "README.md",
      "LICENSE",
      "NOTICE.md",
      "CHANGELOG.md",
      "schema/extraction.schema.json",
      "docs/verified.md",
    ])
      expect(files).toContain(file);
    const others = files.filter(
      (file) => !/^(?:dist\/.*(?:\.js|\.d\.ts)|schema\/.*\.json|docs\/[\w-]+\.md|[^/]+)$/.test(file),
    );
    expect(others).toEqual([]);
  });

  test("works from ESM, all entry points", () => {
    const code = `
      ${MODULES.map((entry, i) => `import * as m${i} from "${entry}";`).join("\n")}
      import schema from "${name}/schema.json" with { type: "json" };
      if (schema.type !== "object") throw new Error("no schema");
      const article = { text: "Rebels shelled Goma on Monday, killing 12 people.", publishedAt: "2024-02-06" };
      const [core, { toGeoJSON, toAcledRows }, { toHtml }] = await Promise.all(
        ["${name}", "${name}/export", "${name}/html"].map((entry) => import(entry)));
      const extraction = core.extract(article);
      console.log(toGeoJSON(extraction).features[0].properties.place, toAcledRows(extraction)[0].fatalities);
      console.log(toHtml([{ article, extraction }]).startsWith("<!doctype html>"));
    `;
    writeFileSync(join(folder, "use.js"), code);
    const { stdout, stderr } = node("--no-warnings", "use.js");
    expect(stderr).toBe("");
    expect(stdout).toBe("Goma 12\ntrue\n");
  });

  test("has its command", () => {
    writeFileSync(join(folder, "article.txt"), "Rebels shelled Goma on Monday.");
    const { stdout, stderr } = node(join(home, "dist/cli/main.js"), "article.txt", "--published", "2024-02-06");
    expect(stderr).toBe("");
    expect(stdout).toContain("shelling");
  });

  test.each([
    ["node16", "node16"],
    ["esnext", "bundler"],
  ])("works from TypeScript: module %s, moduleResolution %s", (module, moduleResolution) => {
    writeFileSync(
      join(folder, "use.ts"),
      `${MODULES.map((entry, i) => `import * as m${i} from "${entry}";`).join("\n")}
      import { extract, partitionClaims, type VerifiedClaim } from "${name}";
      import { toAcledRows, type AcledRow } from "${name}/export";
      const extraction = extract("Rebels shelled Goma.");
      export const rows: AcledRow[] = toAcledRows(extraction);
      export const verified: readonly VerifiedClaim[] = partitionClaims(extraction.claims).verified;
      // @ts-expect-error an unverified claim is no verified one
      export const wrong: readonly VerifiedClaim[] = partitionClaims(extraction.claims).unverified;
      export const modules = [${MODULES.map((_, i) => `m${i}`).join(", ")}];`,
    );
    // The declarations are checked, too: no skipLibCheck, no types but the library's.
    const compilerOptions = { strict: true, noEmit: true, target: "es2022", module, moduleResolution, types: [] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.ts"] }));
    const { stdout } = node(join(ROOT, "node_modules/typescript/bin/tsc"));
    expect(stdout).toBe("");
  });
});
