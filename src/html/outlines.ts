import { COUNTRIES, GRID } from "./world.generated.js";

/** A stretch of the world in degrees. */
export interface Extent {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** A ring as longitude, latitude, longitude, latitude … in degrees. */
export type Ring = readonly number[];

export interface Outline {
  /** Absent where statehood is contested: the outline is drawn, nobody's name is put on it. */
  readonly name?: string;
  readonly rings: readonly Ring[];
}

interface Country {
  readonly name: string | undefined;
  readonly rings: readonly { readonly points: Ring; readonly extent: Extent }[];
}

let world: Country[] | undefined;

/** The countries that lie within a stretch of the world, cut to it. */
export function outlinesWithin(extent: Extent): Outline[] {
  world ??= COUNTRIES.split("\n").map(decodeCountry);
  return world.flatMap(({ name, rings }) => {
    const cut = rings
      .filter((ring) => overlap(ring.extent, extent))
      .map(({ points, extent: own }) => (within(own, extent) ? points : clip(points, extent)))
      .filter((ring) => ring.length >= 6);
    return cut.length === 0 ? [] : [{ ...(name !== undefined && { name }), rings: cut }];
  });
}

/** Whether a point lies in any of the rings (odd number of crossings). */
export function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [x1, y1, x2, y2] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

function decodeCountry(row: string): Country {
  const [name = "-", ...rings] = row.split(" ");
  return {
    name: name === "-" ? undefined : name.replaceAll("_", " "),
    rings: rings.map((code) => {
      const points = decodeRing(code);
      return { points, extent: extentOf(points) };
    }),
  };
}

/** Differences of whole numbers, five bits a character, least first, the sign in the lowest bit. */
function decodeRing(code: string): number[] {
  const points: number[] = [];
  const last = [0, 0];
  for (let at = 0; at < code.length; ) {
    let number = 0;
    for (let shift = 0; ; shift += 5) {
      const bits = code.charCodeAt(at++) - 63;
      number |= (bits & 31) << shift;
      if (bits < 32) break;
    }
    const axis = points.length % 2;
    last[axis]! += number & 1 ? ~(number >> 1) : number >> 1;
    points.push(last[axis]! / GRID);
  }
  return points;
}

/** The box around the points of a ring. */
export function extentOf(points: Ring): Extent {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < points.length; i += 2) {
    west = Math.min(west, points[i]!);
    east = Math.max(east, points[i]!);
    south = Math.min(south, points[i + 1]!);
    north = Math.max(north, points[i + 1]!);
  }
  return { west, east, south, north };
}

function overlap(a: Extent, b: Extent): boolean {
  return a.west < b.east && a.east > b.west && a.south < b.north && a.north > b.south;
}

function within(inner: Extent, outer: Extent): boolean {
  return (
    inner.west >= outer.west && inner.east <= outer.east && inner.south >= outer.south && inner.north <= outer.north
  );
}

/** Cuts a ring at the four sides of a box, one after the other (Sutherland and Hodgman). */
function clip(ring: Ring, { west, east, south, north }: Extent): Ring {
  const sides = [
    [0, 1, west],
    [0, -1, east],
    [1, 1, south],
    [1, -1, north],
  ] as const;
  return sides.reduce<Ring>((points, [axis, sign, limit]) => clipSide(points, axis, sign, limit), ring);
}

function clipSide(ring: Ring, axis: 0 | 1, sign: 1 | -1, limit: number): Ring {
  const kept: number[] = [];
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const here = (ring[i + axis]! - limit) * sign;
    const before = (ring[j + axis]! - limit) * sign;
    if (here >= 0 !== before >= 0) {
      const t = before / (before - here);
      kept.push(ring[j]! + t * (ring[i]! - ring[j]!), ring[j + 1]! + t * (ring[i + 1]! - ring[j + 1]!));
    }
    if (here >= 0) kept.push(ring[i]!, ring[i + 1]!);
  }
  return kept;
}
