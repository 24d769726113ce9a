export { createExtractor, type ExtractOptions, extract } from "./extract.js";
export * from "./model/index.js";
export { type Toll, type TollFigure, tolls } from "./tolls.js";
