/**
 * Columns of tokens, one entry a token; offsets are UTF-16 into the field. Those of numbers are cut from one stretch of
 * memory: a typed array of its own takes longer to make than to fill.
 */
export class TokenColumns {
  count = 0;
  readonly word: string[] = [];
  readonly key: string[] = [];
  /** Numbers of the keys in the vocabulary. */
  number!: Int32Array;
  start!: Int32Array;
  end!: Int32Array;
  sentence!: Int32Array;
  quote!: Int32Array;
  field!: Uint8Array;
  /** `Sign` bits. */
  sign!: Uint8Array;
  tag!: Uint8Array;
  glued!: Uint8Array;

  /** @param units length of all that is read */
  constructor(units: number) {
    // Hardly any text has more tokens than that.
    this.cut((units >> 2) + 16);
  }

  /** Makes room for so many more tokens. */
  reserve(more: number): void {
    const wanted = this.count + more;
    if (wanted <= this.start.length) return;
    const { number, start, end, field, sign, tag } = this;
    this.cut(Math.max(wanted, 2 * start.length));
    this.number.set(number);
    this.start.set(start);
    this.end.set(end);
    this.field.set(field);
    this.sign.set(sign);
    this.tag.set(tag);
  }

  private cut(size: number): void {
    const memory = new ArrayBuffer(24 * size);
    const ints = (column: number) => new Int32Array(memory, 4 * column * size, size);
    const bytes = (column: number) => new Uint8Array(memory, (20 + column) * size, size);
    this.number = ints(0);
    this.start = ints(1);
    this.end = ints(2);
    this.sentence = ints(3);
    this.quote = ints(4);
    this.field = bytes(0);
    this.sign = bytes(1);
    this.tag = bytes(2);
    this.glued = bytes(3);
  }
}
