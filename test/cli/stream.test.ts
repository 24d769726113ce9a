import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inputExtractor } from "../../src/cli/extract-input.js";
import { linesOf } from "../../src/cli/lines.js";
import { barOf, progressOn } from "../../src/cli/progress.js";
import { wrap } from "../../src/cli/wrap.js";

describe("lines", () => {
  test("whatever the pieces in which they come", async () => {
    const found: string[] = [];
    for await (const { number, text } of linesOf(Readable.from(["\uFEFFa\r", "\nb\u2028c\n\n", "d", "e"])))
      found.push(`${number} ${text}`);
    expect(found).toEqual(["1 a", "2 b\u2028c", "4 de"]);
  });
});

describe("a line as an article", () => {
  const read = (line: string) =>
    inputExtractor({ explain: false, published: "2024-02-06", outlet: "The Courier" })({
      where: "in:1",
      bytes: 1,
      line,
    });
  const articleOf = (line: string) => {
    const result = read(line);
    return "json" in result ? JSON.parse(result.json) : result;
  };

  test("takes the caller's date and outlet where it has none of its own, and keeps its id", () => {
    expect(articleOf('{"id":7,"text":"Rebels shelled Goma.","outlet":"Wire"}')).toMatchObject({
      id: 7,
      article: { publishedAt: "2024-02-06", outlet: "Wire" },
    });
    expect(articleOf('"A bare string."')).toMatchObject({ article: { outlet: "The Courier" } });
  });

  test.each([
    ["nope", /JSON/],
    ["[]", /not an article/],
    ["3", /not an article/],
    ['{"title":"No text"}', /article\.text is missing/],
  ])("%s is none", (line, message) => {
    expect(articleOf(line).error).toMatch(message);
  });
});

describe("the progress bar", () => {
  const terminal = (isTTY: boolean) => {
    const written: string[] = [];
    const stream = { isTTY, write: (words: string) => written.push(words) } as unknown as typeof process.stderr;
    return { stream, written };
  };

  test("says how far it is", () => {
    expect(barOf(12, 0.5, 2)).toBe(`${"█".repeat(12)}${"░".repeat(12)}  50%  12 articles  6/s`);
    expect(barOf(1, undefined, 0)).toBe("1 article");
    expect(barOf(3, 1.2, 1)).toMatch(/100%/);
  });

  test("stands on a terminal alone, and leaves nothing of itself", () => {
    for (const isTTY of [true, false]) {
      const { stream, written } = terminal(isTTY);
      let time = 0;
      const progress = progressOn(stream, 100, true, () => time);
      for (let i = 0; i < 4; i++) {
        time += 80;
        progress.step(25);
      }
      progress.end();
      expect(written.length).toBe(isTTY ? 4 : 0);
      if (isTTY) expect(written.slice(-2)).toEqual(["\r\u001b[K", "4 articles in 0.3 s\n"]);
    }
  });
});

test("lines are broken at blanks", () => {
  expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
  expect(wrap("unbreakable words", 5)).toEqual(["unbreakable", "words"]);
});

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const TEXT = "Rebels killed 12 soldiers near Goma on Monday, the army said.";

// The program itself is tested as built: npm test builds before it tests.
describe.skipIf(!existsSync(MAIN))("the program", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "conflict-events-"));
    mkdirSync(join(folder, "texts"));
    for (const name of ["a.txt", "b.txt"]) writeFileSync(join(folder, "texts", name), TEXT);
    writeFileSync(join(folder, "lines.ndjson"), `${JSON.stringify({ id: 1, text: TEXT })}\nnope\n\n"${TEXT}"\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (args: string[], input = ""): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [MAIN, ...args], { input, encoding: "utf8", cwd: folder });

  test("workers keep the order, bad lines are told with their numbers, and the exit code says so", () => {
    const lines = Array.from({ length: 60 }, (_, i) =>
      i === 40 ? "nope" : JSON.stringify({ id: i, text: `Rebels killed ${i + 2} soldiers.` }),
    );
    for (const workers of ["1", "3"]) {
      const { stdout, stderr, status } = run(["-f", "ndjson", "-w", workers], `${lines.join("\n")}\n`);
      const ids = stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id);
      expect(ids).toEqual(lines.map((_, i) => i).filter((i) => i !== 40));
      expect(stderr).toMatch(/^conflict-events: -:41: .*JSON\n$/);
      expect(status).toBe(1);
    }
  });

  test("wrong arguments are told in a line, with exit code 2", () => {
    for (const args of [
      ["--format", "xml"],
      ["--wrong"],
      ["--workers", "0"],
      ["--published", "yesterday"],
      ["--input", "pdf"],
    ]) {
      const { stdout, stderr, status } = run(args);
      expect([stdout, status]).toEqual(["", 2]);
      expect(stderr).toMatch(/^conflict-events: [^\n]+\nTry --help\.\n$/);
    }
  });

  test("help and version", () => {
    expect(run(["--help"]).stdout).toMatch(/^Usage:[\s\S]*Examples\n/);
    expect(run(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test("what is not there is told; the rest is read", () => {
    const { stdout, stderr, status } = run(["no.txt", "no*.txt", "texts/a.txt", "-f", "json"]);
    expect(stderr).toBe(
      "conflict-events: no.txt: no such file or directory\nconflict-events: no*.txt: no file matches\n",
    );
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(status).toBe(1);
  });

  test("files, folders, globs and standard input in every format", () => {
    const json = (args: string[], input?: string) => JSON.parse(run([...args, "-f", "json"], input).stdout);
    expect(json([], TEXT).schemaVersion).toBe(1);
    expect(json(["texts/a.txt"]).schemaVersion).toBe(1);
    expect(json(["texts"])).toHaveLength(2);
    expect(json(["**/*.{txt,ndjson}", "-"], TEXT)).toHaveLength(5);
    expect(json(["--input", "ndjson"], JSON.stringify(TEXT))).toHaveLength(1);

    const csv = run(["texts", "lines.ndjson", "-f", "csv"]).stdout.trimEnd().split("\r\n");
    expect(csv[0]).toMatch(/^article,/);
    expect(csv.filter((line) => line.startsWith("article,"))).toHaveLength(1);
    expect(csv.some((line) => line.startsWith("lines.ndjson:4,"))).toBe(true);

    const { type, features } = JSON.parse(run(["texts", "-f", "geojson"]).stdout);
    expect(type).toBe("FeatureCollection");
    expect(new Set(features.map(({ id }: { id: string }) => id)).size).toBe(features.length);

    expect(run(["texts", "-f", "html"]).stdout).toMatch(/^<!doctype html>[\s\S]*2 articles[\s\S]*<\/html>\n$/);
    const text = run(["texts"]).stdout;
    expect(text).toMatch(/^── texts\/a\.txt ─+\n[\s\S]*\n── texts\/b\.txt ─+\n/);
    expect(text).not.toContain("\u001b");
  });

  test("nothing at all is valid in every format", () => {
    const empty = ["--input", "ndjson"];
    expect(run([...empty, "-f", "json"]).stdout).toBe("[]\n");
    expect(JSON.parse(run([...empty, "-f", "geojson"]).stdout).features).toEqual([]);
    expect(run([...empty, "-f", "ndjson"]).stdout).toBe("");
  });

  test("an output file gets what standard output would", () => {
    const { stdout } = run(["texts", "-f", "ndjson"]);
    expect(run(["texts", "-f", "ndjson", "-o", "out.ndjson"]).stdout).toBe("");
    expect(readFileSync(join(folder, "out.ndjson"), "utf8")).toBe(stdout);
    const { stderr, status } = run(["texts", "-o", "no/such/folder"]);
    expect(stderr).toBe("conflict-events: stopped: no such file or directory\n");
    expect(status).toBe(1);
  });

  /** Feeds the program without end until it leaves by itself or is told to. */
  async function endless(act: (child: ReturnType<typeof spawn>) => void) {
    const child = spawn(process.execPath, [MAIN, "-f", "ndjson"], { stdio: "pipe" });
    let [out, errors] = ["", ""];
    const line = `${JSON.stringify({ text: TEXT.repeat(50) })}\n`;
    const feed = () => {
      while (child.stdin.writable && child.stdin.write(line));
    };
    child.stdin.on("drain", feed).on("error", () => {});
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    child.stdout.once("data", () => act(child));
    child.stdout.on("data", (chunk) => {
      out += chunk;
    });
    feed();
    const status = await new Promise((resolve) => child.on("close", resolve));
    child.stdin.destroy();
    return { out, errors, status };
  }

  test("interrupted, it leaves whole lines", async () => {
    const { out, errors, status } = await endless((child) => child.kill("SIGINT"));
    expect([errors, status]).toEqual(["", 130]);
    expect(out.endsWith("\n")).toBe(true);
    for (const line of out.trimEnd().split("\n")) expect(JSON.parse(line).schemaVersion).toBe(1);
  });

  test("a reader that closes the pipe is no error", async () => {
    const { errors, status } = await endless((child) => child.stdout?.destroy());
    expect([errors, status]).toEqual(["", 0]);
  });
});
