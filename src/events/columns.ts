/**
 * Columns of numbers that go with one text, cut from one stretch of memory: a typed array of its own takes longer to make
 * than to fill.
 */
export class Columns {
  private readonly memory: ArrayBuffer;
  private used = 0;

  /**
   * @param ints length of all columns of integers together
   * @param bytes length of all columns of bytes together
   */
  constructor(ints: number, bytes: number) {
    this.memory = new ArrayBuffer(4 * ints + bytes);
  }

  /** A column of integers; all of them are taken before the first column of bytes. */
  ints(length: number, value: number): Int32Array {
    return new Int32Array(this.memory, this.take(4 * length), length).fill(value);
  }

  bytes(length: number): Uint8Array {
    return new Uint8Array(this.memory, this.take(length), length);
  }

  private take(bytes: number): number {
    const at = this.used;
    this.used += bytes;
    return at;
  }
}
