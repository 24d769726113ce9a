export { createExtractor, type ExtractOptions, extract } from "./extract.js";
export * from "./model/index.js";
