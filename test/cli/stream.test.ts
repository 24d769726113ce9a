import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { linesOf } from "../../src/cli/lines.js";
import { extractStream } from "../../src/cli/stream.js";

/** A writable that keeps what is written. */
function sink(): Writable & { text: () => string } {
  let text = "";
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  return Object.assign(stream, { text: () => text });
}

const quiet = { step() {}, end() {} };
const INPUT = ['{"id":7,"text":"Rebels shelled Goma."}', "", "nope", '{"title":"No text"}', '"A bare string."'].join(
  "\n",
);

describe("lines", () => {
  test("whatever the pieces in which they come", async () => {
    const found: string[] = [];
    for await (const { number, text } of linesOf(Readable.from(["a\r", "\nb\u2028c\n\n", "d", "e"])))
      found.push(`${number} ${text}`);
    expect(found).toEqual(["1 a", "2 b\u2028c", "4 de"]);
  });
});

describe("the stream", () => {
  test("bad lines are told with their numbers, the rest goes on", async () => {
    const [output, errors] = [sink(), sink()];
    const bad = await extractStream("in", Readable.from([INPUT]), output, errors, {
      workers: 1,
      explain: false,
      progress: quiet,
    });
    expect(bad).toBe(2);
    const lines = output
      .text()
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id, schemaVersion }) => [id, schemaVersion])).toEqual([
      [7, 1],
      [undefined, 1],
    ]);
    expect(errors.text()).toMatch(/line 3: .*\n.*line 4: article\.text is missing/);
  });
});

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

// The program itself is tested as built: npm test builds before it tests.
describe.skipIf(!existsSync(MAIN))("the program", () => {
  const run = (args: string[], input = "") => spawnSync(process.execPath, [MAIN, ...args], { input, encoding: "utf8" });

  test("workers keep the order", () => {
    const lines = Array.from({ length: 100 }, (_, i) =>
      JSON.stringify({ id: i, text: `Rebels killed ${i + 2} soldiers.` }),
    );
    const { stdout, status } = run(["--format", "ndjson", "--workers", "3"], `${lines.join("\n")}\n`);
    expect(status).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(lines.map((_, i) => i));
  });

  test("exit codes", () => {
    expect(run(["--format", "xml"]).status).toBe(2);
    expect(run(["no-such-file.txt"]).status).toBe(1);
    expect(run(["--help"]).stdout).toContain("Usage:");
    expect(run([], "The weather will be fine.").stdout).toMatch(/^No conflict events found\.\n/);
  });

  test("a folder as CSV has one header", () => {
    const folder = mkdtempSync(join(tmpdir(), "conflict-events-"));
    for (const name of ["a.txt", "b.txt"])
      writeFileSync(join(folder, name), "Rebels killed 12 soldiers near Goma on Monday, the army said.");
    const { stdout, status } = run([folder, "--format", "csv"]);
    expect(status).toBe(0);
    expect(stdout.split("\r\n").filter((line) => line.startsWith("article,")).length).toBeLessThanOrEqual(1);
  });
});
