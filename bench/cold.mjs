// One cold start in a process of its own: node bench/cold.mjs library|wink|compromise. Prints { ms, rss } as JSON.
import { processorTime } from "./measure.mjs";
import { readTexts } from "./texts.mjs";

const text = readTexts()[0];
const started = processorTime();
switch (process.argv[2]) {
  case "library": {
    const { extract } = await import("conflict-events");
    extract({ text, publishedAt: "2024-03-05" });
    break;
  }
  case "wink": {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([
      import("wink-nlp"),
      import("wink-eng-lite-web-model"),
    ]);
    winkNLP(model, ["sbd", "pos"]).readDoc(text);
    break;
  }
  case "compromise": {
    const { default: nlp } = await import("compromise");
    nlp(text).people();
    break;
  }
}
const ms = processorTime() - started;
console.log(JSON.stringify({ ms, rss: process.resourceUsage().maxRSS / 1024 }));
