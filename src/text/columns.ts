/** Growing columns of tokens, one entry a token; offsets are UTF-16 into the field. */
export class TokenColumns {
  count = 0;
  readonly word: string[] = [];
  readonly key: string[] = [];
  /** Numbers of the keys in the vocabulary. */
  number = new Int32Array(512);
  field = new Uint8Array(512);
  /** `Sign` bits. */
  sign = new Uint8Array(512);
  tag = new Uint8Array(512);
  start = new Int32Array(512);
  end = new Int32Array(512);

  /** Makes room for so many more tokens. */
  reserve(more: number): void {
    const wanted = this.count + more;
    if (wanted <= this.start.length) return;
    const size = Math.max(wanted, 2 * this.start.length);
    this.number = grown(this.number, new Int32Array(size));
    this.field = grown(this.field, new Uint8Array(size));
    this.sign = grown(this.sign, new Uint8Array(size));
    this.tag = grown(this.tag, new Uint8Array(size));
    this.start = grown(this.start, new Int32Array(size));
    this.end = grown(this.end, new Int32Array(size));
  }
}

function grown<T extends Uint8Array | Int32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
