// The playground: everything happens in this page. The article is read anew, and the rule proved anew, while one types.
import { createExtractor } from "conflict-events";
import { toHtml } from "conflict-events/html";
import { eventRule, ruleTests } from "conflict-events/testing";
import { RULES } from "./rules.js";
import { tabs } from "./tabs.js";

const PAUSE = 250; // milliseconds without a key, after which it is read
const LINE = 68; // characters
const PUBLISHED = "2024-03-06";
const ARTICLES = Object.entries(
  import.meta.glob("../articles/*.txt", { query: "?raw", import: "default", eager: true }),
).map(([path, contents]) => {
  const [title, ...paragraphs] = contents.trim().split(/\n\s*\n/);
  return { name: path.replace(/^.*\/|\.txt$/g, "").replaceAll("-", " "), title, text: paragraphs.join("\n\n") };
});

const element = (id) => document.getElementById(id);
let extract = createExtractor();
let page;

/** The article as it stands in the form; what is empty is left out. */
function article() {
  const { title, published, outlet, text } = Object.fromEntries(
    ["title", "published", "outlet", "text"].map((id) => [id, element(id).value]),
  );
  return { text, ...(title && { title }), ...(published && { publishedAt: published }), ...(outlet && { outlet }) };
}

function showArticle() {
  const input = article();
  const begin = performance.now();
  const extraction = extract(input);
  const milliseconds = performance.now() - begin;
  const html = toHtml([{ article: input, extraction }]);
  // A frame that is set anew scrolls to its top: not without need.
  if (html !== page) element("view").srcdoc = page = html;
  element("json").value = JSON.stringify(extraction, null, 2);
  element("took").textContent =
    `${count(extraction.events, "event")}, ${count(extraction.claims, "claim")} in ${milliseconds.toFixed(0)} ms`;
  URL.revokeObjectURL(element("save").href);
  element("save").href = URL.createObjectURL(new Blob([html], { type: "text/html" }));
}

/** Proves the rule by its own examples; a rule that is one is used on the article, whether it passes or not. */
function showRule() {
  const proof = element("proof");
  const verdict = element("verdict");
  proof.replaceChildren();
  try {
    const rule = eventRule(JSON.parse(element("rule").value));
    const results = ruleTests([rule]).map((test) => ({ name: test.name, problem: problemOf(test) }));
    const failed = results.filter(({ problem }) => problem !== undefined).length;
    verdict.className = failed === 0 ? "pass" : "fail";
    verdict.textContent =
      failed === 0 ? `✓ All ${results.length} examples pass` : `✗ ${failed} of ${results.length} examples fail`;
    proof.append(...results.map(proofItem));
    extract = createExtractor({ rules: [rule] });
  } catch (error) {
    verdict.className = "fail";
    verdict.textContent = `✗ No rule: ${error.message}`;
    extract = createExtractor();
  }
}

function problemOf({ run }) {
  try {
    run();
    return undefined;
  } catch (error) {
    return error.message;
  }
}

function proofItem({ name, problem }) {
  const item = document.createElement("li");
  item.className = problem === undefined ? "pass" : "fail";
  item.append(`${problem === undefined ? "✓" : "✗"} ${name}`);
  if (problem !== undefined) {
    const why = document.createElement("pre");
    why.textContent = problem;
    item.append(why);
  }
  return item;
}

/** JSON for people: what fits on a line stands on one. */
function jsonOf(value, indent = "") {
  const line = JSON.stringify(value, null, 1).replace(/\n */g, " ");
  if (typeof value !== "object" || value === null || indent.length + line.length < LINE) return line;
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => inner + jsonOf(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${jsonOf(item, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${items.join(",\n")}\n${indent}${close}`;
}

function count(items, noun) {
  return `${items.length} ${noun}${items.length === 1 ? "" : "s"}`;
}

/** Calls a function when nobody has typed for a moment. */
function later(work) {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, PAUSE);
  };
}

function choices(select, names, choose) {
  select.append(...names.map((name, i) => new Option(name, i)));
  select.addEventListener("change", () => choose(Number(select.value)));
  choose(0);
}

choices(
  element("rules"),
  RULES.map(({ name }) => name),
  (i) => {
    element("rule").value = jsonOf(RULES[i]);
    showRule();
    if (page !== undefined) showArticle();
  },
);
choices(
  element("example"),
  ARTICLES.map(({ name }) => name),
  (i) => {
    element("title").value = ARTICLES[i].title;
    element("text").value = ARTICLES[i].text;
    element("published").value = PUBLISHED;
    element("outlet").value = "The Courier";
    showArticle();
  },
);
element("article").addEventListener("input", later(showArticle));
element("article").addEventListener("submit", (event) => event.preventDefault());
element("rule").addEventListener(
  "input",
  later(() => {
    showRule();
    showArticle();
  }),
);
tabs(document.querySelector("[role=tablist]"));
