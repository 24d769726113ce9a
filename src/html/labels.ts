/** A rectangle on the map. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label goes: the point at its baseline and the end from which it is written. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly box: Box;
}

type Spot = Omit<Placed, "box">;

// Width of an average letter in ems; a little much, so that labels keep their distance.
const LETTER = 0.66;

/** About how wide a text is, so many pixels in size. */
export function labelWidth(text: string, size: number): number {
  return text.length * size * LETTER;
}

/** Keeps account of what is taken on a map, so that no label lies over another or over a dot. */
export class Labels {
  readonly #taken: Box[] = [];
  readonly #frame: Box;

  constructor(frame: Box) {
    this.#frame = frame;
  }

  take(box: Box): void {
    this.#taken.push(box);
  }

  /** A place for a label beside a dot: right, left, above, below, at the corners; undefined when all are taken. */
  beside(x: number, y: number, radius: number, text: string, size: number): Placed | undefined {
    const gap = radius + 4;
    const near = gap * 0.75;
    const tries: readonly Spot[] = [
      { x: x + gap, y: y + size * 0.35, anchor: "start" },
      { x: x - gap, y: y + size * 0.35, anchor: "end" },
      { x, y: y - gap, anchor: "middle" },
      { x, y: y + gap + size * 0.75, anchor: "middle" },
      { x: x + near, y: y - near, anchor: "start" },
      { x: x + near, y: y + near + size * 0.7, anchor: "start" },
      { x: x - near, y: y - near, anchor: "end" },
      { x: x - near, y: y + near + size * 0.7, anchor: "end" },
    ];
    for (const spot of tries) {
      const placed = this.#put(spot, text, size);
      if (placed) return placed;
    }
    return undefined;
  }

  /** Whether a label may stand in the middle of this point; takes the place when it may. */
  at(x: number, y: number, text: string, size: number, spacing: number): Placed | undefined {
    return this.#put({ x, y: y + size * 0.35, anchor: "middle" }, text, size, spacing);
  }

  #put({ x, y, anchor }: Spot, text: string, size: number, spacing = 1): Placed | undefined {
    const width = labelWidth(text, size) * spacing;
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    const box = { x: left, y: y - size * 0.85, width, height: size * 1.1 };
    const frame = this.#frame;
    const inside =
      box.x >= frame.x &&
      box.y >= frame.y &&
      box.x + box.width <= frame.x + frame.width &&
      box.y + box.height <= frame.y + frame.height;
    if (!inside || this.#taken.some((other) => overlap(box, other))) return undefined;
    this.#taken.push(box);
    return { x, y, anchor, box };
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y;
}
