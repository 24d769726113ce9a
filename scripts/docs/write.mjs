// Writes the generated parts of README and manual: npm run docs
import { writeFile } from "node:fs/promises";
import { pages } from "./pages.mjs";

for (const { file, text } of await pages()) await writeFile(file, text);
