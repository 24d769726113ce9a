import { type EventFeature, toGeoJSON } from "../export/geojson.js";
import type { Extraction } from "../model/index.js";
import { html, type Raw, raw } from "./escape.js";
import { BORDERS, LAND } from "./world.generated.js";

// Degrees shown around the outermost places, and the least width of a map, so that a single place has surroundings.
const MARGIN = 2;
const LEAST_WIDTH = 14;
const SHAPE = 1.6;

/** The current and background events on the map, cut to where they are; nothing without coordinates. */
export function mapView(extraction: Extraction): Raw {
  const places = placesOf(toGeoJSON(extraction).features);
  if (places.length === 0) return raw("");
  const box = boxAround(places);
  const unit = box.width / 100;
  const dots = places.map(({ x, y, name, count, standing }) => {
    const size = unit * (1.1 + Math.min(1.5, count * 0.25));
    const label = `${name}: ${count} ${count === 1 ? "event" : "events"}, ${standing}`;
    const right = x < box.x + box.width * 0.7;
    return html`<g><title>${label}</title><circle cx="${x}" cy="${y}" r="${round(size)}" class="dot ${standing}" stroke-width="${round(unit * 0.5)}"/><text x="${round(x + (right ? 1.6 : -1.6) * size)}" y="${round(y + unit)}" font-size="${round(unit * 3)}" text-anchor="${right ? "start" : "end"}" stroke-width="${round(unit * 0.8)}">${name}</text></g>`;
  });
  return html`<section aria-label="Map"><h3>Map</h3><svg class="map" role="img" aria-label="Map of ${places.map(({ name }) => name).join(", ")}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}"><path class="land" d="${LAND}"/><path class="borders" d="${BORDERS}" stroke-width="${round(unit * 0.25)}"/>${dots}</svg><p class="key">Filled: an event there is verified in the text. Ring: none is. Country outlines: Natural Earth.</p></section>`;
}

interface MapPlace {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly count: number;
  readonly standing: "verified" | "unverified";
}

function placesOf(features: readonly EventFeature[]): MapPlace[] {
  const places = new Map<string, MapPlace>();
  for (const { geometry, properties } of features) {
    const [x, latitude] = geometry.coordinates;
    const known = places.get(properties.place);
    places.set(properties.place, {
      x,
      y: -latitude,
      name: properties.place,
      count: (known?.count ?? 0) + 1,
      standing: known?.standing === "verified" || properties.standing === "verified" ? "verified" : "unverified",
    });
  }
  return [...places.values()];
}

function boxAround(places: readonly MapPlace[]) {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.max(LEAST_WIDTH, right - left + 2 * MARGIN, (bottom - top + 2 * MARGIN) * SHAPE);
  const height = width / SHAPE;
  return {
    x: round((left + right - width) / 2),
    y: round((top + bottom - height) / 2),
    width: round(width),
    height: round(height),
  };
}

const round = (n: number): number => Math.round(n * 100) / 100;
