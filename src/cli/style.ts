import type { WriteStream } from "node:tty";

/** How parts of a report are set off; on a terminal by colour and weight, elsewhere not at all. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly soft: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

const plain = (text: string): string => text;

export const PLAIN: Style = { bold: plain, soft: plain, good: plain, bad: plain };

const code =
  (on: number, off: number) =>
  (text: string): string =>
    text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;

export const COLOURED: Style = { bold: code(1, 22), soft: code(2, 22), good: code(32, 39), bad: code(33, 39) };

/** Colours on a terminal that has them and whose user does not refuse them (NO_COLOR). */
export function styleFor(stream: WriteStream): Style {
  return stream.isTTY && stream.hasColors() ? COLOURED : PLAIN;
}

const WIDEST = 100;
const NARROWEST = 40;

/** The columns to fill: the terminal's (0 when it does not know), but no lines too long to read. */
export function widthFor(stream: WriteStream): number {
  return Math.max(NARROWEST, Math.min(WIDEST, stream.columns || WIDEST));
}
