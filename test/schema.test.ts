import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { createGenerator } from "ts-json-schema-generator";
import { describe, expect, test } from "vitest";
import { extract } from "../src/index.js";
import { ARTICLES } from "./support/articles.js";
import { EXTRACTION } from "./support/extraction.js";

const schema = JSON.parse(readFileSync(new URL("../schema/extraction.schema.json", import.meta.url), "utf8"));

describe("the published JSON Schema", () => {
  test("is what the types say (npm run schema)", () => {
    const generator = createGenerator({
      path: "src/model/index.ts",
      type: "Extraction",
      tsconfig: "tsconfig.json",
      topRef: false,
      additionalProperties: true,
    });
    expect(schema).toEqual(JSON.parse(JSON.stringify(generator.createSchema("Extraction"))));
  });

  test("every extraction is valid by it, and something else is not", () => {
    const valid = new Ajv({ allowUnionTypes: true }).compile(schema);
    for (const extraction of [EXTRACTION, extract(""), ...ARTICLES.map((article) => extract(article))]) {
      expect(valid(extraction), JSON.stringify(valid.errors)).toBe(true);
    }
    expect(valid({ ...EXTRACTION, events: [{}] })).toBe(false);
  });
});
