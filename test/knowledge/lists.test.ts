import { expect, it } from "vitest";
import { append, countBefore } from "../../src/knowledge/lists.js";

it("appends more than an engine passes as arguments", () => {
  const list = [0];
  append(list, new Array<number>(300_000).fill(1));
  expect(list.length).toBe(300_001);
});

it("counts what begins before a token", () => {
  const list = [2, 5, 5, 9].map((from) => ({ from }));
  expect([0, 2, 3, 5, 6, 9, 10].map((token) => countBefore(list, token))).toEqual([0, 0, 1, 1, 3, 3, 4]);
});
