import { readFile } from "node:fs/promises";
import { SETS } from "./quality.data.mjs";

/** Tables of the figures in docs/quality.json, a set a section. */
export async function qualityTables() {
  const measured = JSON.parse(await readFile(new URL("../../docs/quality.json", import.meta.url), "utf8"));
  return SETS.map(({ key, title, about, peers, figures }) => {
    const rows = Object.entries(figures).map(([name, words]) => `| ${words} | ${shown(measured[key]?.[name])} |`);
    return [
      `### ${title}`,
      about,
      ["| | |", "| --- | ---: |", ...rows].join("\n"),
      ...(peers ? [`For comparison: ${peers}`] : []),
    ].join("\n\n");
  }).join("\n\n");
}

const shown = (figure) => (typeof figure === "number" ? figure.toFixed(2) : "not measured");
