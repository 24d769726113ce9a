import type { Lookup } from "../export/lookup.js";
import type { Extraction } from "../model/index.js";
import { countryName, listed, words } from "../phrases/index.js";
import { html, type Raw, raw } from "./escape.js";
import { type Box, Labels, labelWidth } from "./labels.js";
import { type EventPlace, eventPlaces, isWide } from "./map-places.js";
import { type Extent, extentOf, isInside, type Outline, outlinesWithin, type Ring } from "./outlines.js";

const WIDTH = 640;
const HEIGHT = 420;
/** Degrees of latitude from top to bottom, at least: surroundings by which one knows where it is. */
const LEAST_SPAN = 9;
const LEAST_SPAN_WIDE = 18;
/** Room around the outermost places, as a share of the map. */
const ROOM = 0.2;
const PLACE_SIZE = 16;
const COUNTRY_SIZE = 12;

/** A flat map whose scale is right along its middle parallel. */
interface Frame {
  readonly extent: Extent;
  x(longitude: number): number;
  y(latitude: number): number;
  longitude(x: number): number;
  latitude(y: number): number;
  readonly pixelsPerDegree: number;
}

/** The places of the events on a map with the countries around them, and the same as a list; nothing without coordinates. */
export function mapView(extraction: Extraction, things: Lookup, prefix: string): Raw {
  const places = eventPlaces(extraction, things);
  if (places.length === 0) return raw("");
  const frame = frameAround(places);
  const outlines = outlinesWithin(widened(frame.extent));
  const labels = new Labels({ x: 4, y: 4, width: WIDTH - 8, height: HEIGHT - 8 });
  labels.take({ x: 0, y: HEIGHT - 34, width: 150, height: 34 }); // the scale
  const dots = dotsOf(places, frame, labels, prefix);
  const land = outlines.map(({ rings }) => rings.map((ring) => pathOf(ring, frame)).join("")).join("");
  const named = new Set(places.map(({ place }) => place.name));
  const countries = outlines
    .filter(({ name }) => name !== undefined && !named.has(name))
    .flatMap((outline) => countryLabel(outline, frame, labels));
  const title = `Map: ${listed(places.map(({ place }) => place.name))}`;
  return html`<section class="where"><h3>Map</h3>
<svg class="map" role="img" aria-label="${title}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect class="sea" width="${WIDTH}" height="${HEIGHT}"/><path class="land" d="${land}"/>${countries}${dots}${scaleOf(frame)}</svg>
<ul class="places" aria-label="Places on the map">${places.map((place) => placeItem(place, prefix))}</ul>
<p class="fine">A country or region stands for “somewhere in it”. Outlines: Natural Earth, changed in one thing: Crimea is in Ukraine. No line settles a dispute.</p></section>`;
}

function frameAround(places: readonly EventPlace[]): Frame {
  const xs = places.map(({ place }) => place.coordinates.longitude);
  const ys = places.map(({ place }) => place.coordinates.latitude);
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const middle = Math.min(75, Math.max(-75, (south + north) / 2));
  const squeeze = Math.cos((middle * Math.PI) / 180);
  const least = places.every(({ place }) => isWide(place)) ? LEAST_SPAN_WIDE : LEAST_SPAN;
  const used = 1 - 2 * ROOM;
  const span = Math.max(least, (north - south) / used, (((east - west) * squeeze) / used) * (HEIGHT / WIDTH));
  const pixelsPerDegree = HEIGHT / span;
  const halfWidth = (span * WIDTH) / HEIGHT / squeeze / 2;
  const center = (west + east) / 2;
  const extent = {
    west: center - halfWidth,
    east: center + halfWidth,
    south: (south + north - span) / 2,
    north: (south + north + span) / 2,
  };
  return {
    extent,
    pixelsPerDegree,
    x: (longitude) => (longitude - extent.west) * squeeze * pixelsPerDegree,
    y: (latitude) => (extent.north - latitude) * pixelsPerDegree,
    longitude: (x) => extent.west + x / squeeze / pixelsPerDegree,
    latitude: (y) => extent.north - y / pixelsPerDegree,
  };
}

/** A little more than is shown, so that the cuts lie outside. */
function widened({ west, east, south, north }: Extent): Extent {
  const more = (north - south) * 0.05;
  return { west: west - more, east: east + more, south: south - more, north: north + more };
}

function dotsOf(places: readonly EventPlace[], frame: Frame, labels: Labels, prefix: string): Raw[] {
  const dots = places.map(({ place, events, standing }) => {
    const [x, y] = [frame.x(place.coordinates.longitude), frame.y(place.coordinates.latitude)];
    const radius = 6 + Math.min(4, events.length - 1);
    labels.take({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
    return { place, events, standing, x, y, radius };
  });
  return dots.map(({ place, events, standing, x, y, radius }) => {
    const wide = isWide(place);
    const size = wide ? PLACE_SIZE - 1 : PLACE_SIZE;
    const at = labels.beside(x, y, radius, place.name, size);
    const label = at
      ? html`<text class="${wide ? "wide" : "exact"}" x="${round(at.x)}" y="${round(at.y)}" font-size="${size}" text-anchor="${at.anchor}">${place.name}</text>`
      : raw("");
    const title = `${place.name}: ${eventsPhrase(events)}, ${standing}`;
    const refs = [place.id, ...events.map(({ id }) => id)].map((id) => prefix + id).join(" ");
    return html`<g class="dot ${standing}" data-ref="${refs}"><title>${title}</title>${shape(standing, wide, round(x), round(y), radius)}${label}</g>`;
  });
}

/** Filled: verified. Hollow and broken: unverified. Crossed: a source denies it. Square: a country or region. */
function shape(standing: EventPlace["standing"], wide: boolean, x: number, y: number, r: number): Raw {
  const body = wide
    ? html`<rect x="${round(x - r)}" y="${round(y - r)}" width="${2 * r}" height="${2 * r}" rx="2"/>`
    : html`<circle cx="${x}" cy="${y}" r="${r}"/>`;
  const arm = round(r * 0.5);
  const sign =
    standing === "verified"
      ? html`<path class="in" d="M${round(x - arm)} ${y}l${round(arm * 0.7)} ${round(arm * 0.8)} ${round(arm * 1.3)} ${round(-arm * 1.6)}"/>`
      : standing === "disputed"
        ? html`<path class="in" d="M${round(x - arm)} ${round(y - arm)}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}"/>`
        : raw("");
  return html`${body}${sign}`;
}

function placeItem({ place, events, standing }: EventPlace, prefix: string): Raw {
  const country = place.kind === "country" ? "" : countryName(place.country);
  const key = html`<svg class="key" viewBox="0 0 16 16" aria-hidden="true"><g class="dot ${standing}">${shape(standing, isWide(place), 8, 8, 6)}</g></svg>`;
  const notes = [country, place.disputed ? "disputed territory" : ""].filter(Boolean).join(", ");
  const refs = [place.id, ...events.map(({ id }) => id)].map((id) => prefix + id).join(" ");
  return html`<li data-ref="${refs}">${key} <b>${place.name}</b>${notes ? html` <span class="soft">${notes}</span>` : raw("")} <span class="soft">·</span> ${eventsPhrase(events)}, ${standing}</li>`;
}

/** "2 shellings" would need plurals of all types: "shelling (2), armed clash". */
function eventsPhrase(events: EventPlace["events"]): string {
  const counts = new Map<string, number>();
  for (const { type } of events) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => (count > 1 ? `${words(type)} (${count})` : words(type))).join(", ");
}

/** A ring as path data in relative steps of a tenth of a pixel; steps, and islands, too small to be seen are left out. */
function pathOf(ring: Ring, frame: Frame): string {
  let [x, y] = [round(frame.x(ring[0]!)), round(frame.y(ring[1]!))];
  const begin = `M${x} ${y}l`;
  let steps = "";
  for (let i = 2; i < ring.length; i += 2) {
    const [dx, dy] = [round(frame.x(ring[i]!) - x), round(frame.y(ring[i + 1]!) - y)];
    if (Math.abs(dx) + Math.abs(dy) < 0.6) continue;
    steps += `${dx < 0 || steps === "" ? "" : " "}${dx}${dy < 0 ? "" : " "}${dy}`;
    [x, y] = [round(x + dx), round(y + dy)];
  }
  return steps === "" ? "" : `${begin}${steps}z`;
}

// Points at which it is looked where a country is, and how wide its name is set.
const STEP = 20;
const SPACING = 1.25;
/** So few points belong to a small country, over whose borders its name may go. */
const SMALL = 50;

/** A country's name in the middle of what is seen of it, where there is room. */
function countryLabel({ name, rings }: Outline, frame: Frame, labels: Labels): Raw[] {
  if (name === undefined) return [];
  const isLand = (x: number, y: number) => isInside(rings, frame.longitude(x), frame.latitude(y));
  const { west, east, south, north } = extentOf(rings.flat());
  const seen: { readonly x: number; readonly y: number }[] = [];
  for (let y = onGrid(frame.y(north)); y < Math.min(HEIGHT, frame.y(south)); y += STEP) {
    for (let x = onGrid(frame.x(west)); x < Math.min(WIDTH, frame.x(east)); x += STEP) {
      if (isLand(x, y)) seen.push({ x, y });
    }
  }
  const half = labelWidth(name, COUNTRY_SIZE * SPACING) / 2;
  if (seen.length * STEP * STEP < 2 * half * COUNTRY_SIZE) return [];
  const middle = { x: mean(seen.map(({ x }) => x)), y: mean(seen.map(({ y }) => y)) };
  const far = ({ x, y }: { x: number; y: number }) => (x - middle.x) ** 2 + (y - middle.y) ** 2;
  seen.sort((a, b) => far(a) - far(b));
  const within = seen.filter(({ x, y }) => isLand(x - half, y) && isLand(x + half, y));
  for (const { x, y } of seen.length < SMALL ? [...within, ...seen] : within) {
    const at = labels.at(x, y, name, COUNTRY_SIZE, SPACING);
    if (!at) continue;
    return [
      html`<text class="country" x="${round(at.x)}" y="${round(at.y)}" font-size="${COUNTRY_SIZE}" text-anchor="middle">${name}</text>`,
    ];
  }
  return [];
}

/** The first point looked at that is not before this one, nor outside the map. */
function onGrid(at: number): number {
  return STEP / 2 + Math.max(0, Math.ceil((at - STEP / 2) / STEP)) * STEP;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

const KM_PER_DEGREE = 111.2;

function scaleOf({ pixelsPerDegree }: Frame): Raw {
  const kilometres = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000].findLast(
    (km) => (km / KM_PER_DEGREE) * pixelsPerDegree <= 110,
  );
  if (kilometres === undefined) return raw("");
  const length = round((kilometres / KM_PER_DEGREE) * pixelsPerDegree);
  const box: Box = { x: 12, y: HEIGHT - 12, width: length, height: 5 };
  return html`<g class="scale"><path d="M${box.x} ${box.y - box.height}v${box.height}h${box.width}v${-box.height}"/><text x="${box.x + 4}" y="${box.y - 5}" font-size="11">${kilometres} km</text></g>`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
