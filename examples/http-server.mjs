// An HTTP service with Express: POST an article as JSON to /extract, get its extraction.
// Run it with: node examples/http-server.mjs [PORT], then
//   curl localhost:3000/extract -H "content-type: application/json" -d '{"text": "Rebels shelled Goma on Monday."}'
import { pathToFileURL } from "node:url";
import { extract } from "conflict-events";
import { toGeoJSON } from "conflict-events/export";
import express from "express";

export const app = express();
app.use(express.json({ limit: "1mb" }));

app.post("/extract", (request, response) => {
  const extraction = extract(request.body);
  if (request.query.format === "geojson")
    response.type("application/geo+json").send(JSON.stringify(toGeoJSON(extraction)));
  else response.json(extraction);
});

// What is no article is the caller's mistake, and extract says which one.
app.use((error, _request, response, next) => {
  if (error instanceof TypeError) response.status(400).json({ error: error.message });
  else next(error);
});

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const server = app.listen(Number(process.argv[2] ?? 3000), "127.0.0.1", () => {
    console.log(`http://127.0.0.1:${server.address().port}/extract`);
  });
}
