/** Makes a file's bytes out of its rows, some at a time. */
export interface FileWriter {
  /** Cells must already be safe (`rowOf`). */
  add(rows: string[][]): void;
  /** All the bytes, in order. */
  end(): Uint8Array<ArrayBuffer>[];
}
