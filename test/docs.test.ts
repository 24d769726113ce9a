import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { Blocks, ROOT } from "./support/blocks.js";

const read = (name: string) => readFileSync(join(ROOT, name), "utf8");
const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

const fenced = (language: string) =>
  PAGES.flatMap((name) => {
    const text = read(name);
    return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)]
      .filter((match) => match[1] === language)
      .map((match) => ({ where: `${name}:${text.slice(0, match.index).split("\n").length}`, code: match[2]! }));
  });

describe("code blocks of README and manual", () => {
  const blocks = new Blocks(fenced("ts"));
  afterAll(() => blocks.remove());

  test("compile", () => expect(blocks.typeErrors()).toEqual([]));
  test("run", async () => expect(await blocks.run()).toEqual([]));

  test("are in languages that something checks or draws", () => {
    const languages = PAGES.flatMap((name) => [...read(name).matchAll(/^```(\S*)\n[\s\S]*?^```/gm)].map(([, l]) => l));
    for (const language of languages) expect(["ts", "sh", "text", "mermaid"]).toContain(language);
  });
});

describe.skipIf(!existsSync(join(ROOT, "dist/cli/main.js")))("commands of README and manual", () => {
  const folder = mkdtempSync(join(tmpdir(), "commands-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const article = { text: "Rebels shelled Goma on Monday.", publishedAt: "2024-02-06" };
  writeFileSync(join(folder, "article.txt"), read("examples/articles/market-strike.txt"));
  writeFileSync(join(folder, "articles.ndjson"), `${JSON.stringify(article)}\n`);
  writeFileSync(join(folder, "conflict-events"), `#!/bin/sh\nexec node ${ROOT}dist/cli/main.js "$@"\n`, {
    mode: 0o755,
  });
  writeFileSync(join(folder, "reports.txt"), read("examples/articles/convoy-ambush.txt"));

  const commands = fenced("sh").flatMap(({ where, code }) =>
    code
      .split("\n")
      .filter((line) => /^(?:npx )?conflict-events /.test(line))
      .map((line) => ({ where, command: line.replace(/^npx /, "").replace("reports/", ".") })),
  );

  test("there are some", () => expect(commands.length).toBeGreaterThan(2));
  test.each(commands)("$where: $command", ({ command }) => {
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
    const { status, stderr } = spawnSync("sh", ["-c", command], { cwd: folder, env, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});

describe("links", () => {
  test.each(PAGES)("%s points only to what is there", (name) => {
    const links = [...read(name).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
    for (const link of links) {
      if (/^[a-z]+:/.test(link)) continue;
      const [path = "", anchor] = link.split("#");
      const file = path === "" ? name : join(dirname(name), path);
      expect(existsSync(join(ROOT, file)), `${name}: ${link}`).toBe(true);
      if (anchor === undefined || !file.endsWith(".md")) continue;
      const anchors = [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
        title
          .toLowerCase()
          .replace(/[^\w\- ]/g, "")
          .replaceAll(" ", "-"),
      );
      expect(anchors, `${name}: ${link}`).toContain(anchor);
    }
  });
});

test("every diagnostic code is documented, and no other", () => {
  const source = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => /^(?:text|grammar|entities|discourse|events|claims|assemble)\/.*\.ts$/.test(name))
    .flatMap((name) => [...read(`src/${name}`).matchAll(/\bcode: "([a-z-]+)"/g)].map(([, code]) => code));
  const documented = [...read("docs/diagnostics.md").matchAll(/^\| `([a-z-]+)`/gm)].map(([, code]) => code);
  expect([...new Set(source)].sort()).toEqual([...documented].sort());
});

test("every export of the library's tables is in the manual, column by column", () => {
  const manual = read("docs/exports.md");
  for (const name of ["acled", "ucdp", "dyads"]) {
    const [, row = ""] = read(`src/export/${name}.ts`).match(/export interface \w+ \{([\s\S]*?)\n\}/)!;
    const columns = [...row.matchAll(/^ {2}readonly (\w+):/gm)].map(([, column]) => column);
    expect(columns.length).toBeGreaterThan(10);
    for (const column of columns) expect(manual).toContain(`\`${column}\``);
  }
});

// The generated pages are made from the library as built: npm test builds before it tests.
describe.skipIf(!existsSync(join(ROOT, "dist/index.js")))("generated pages are current (npm run docs)", async () => {
  const script = pathToFileURL(join(ROOT, "scripts/docs/pages.mjs")).href;
  const pages: { name: string; text: string }[] = existsSync(join(ROOT, "dist"))
    ? await (await import(script)).pages()
    : [];
  test.each(pages)("$name", ({ name, text }) => {
    expect(read(name) === text, `${name} is out of date: run npm run docs`).toBe(true);
  });
});
