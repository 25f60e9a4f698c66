import { type Bytes, joined } from './bytes.ts';
import { BackupRefused } from './problem.ts';

/** The longest content that is taken in, unpacked, in bytes: some hundred times what a full caseload of three years has. */
export const MOST_UNPACKED = 256 * 1024 * 1024;

const through = (bytes: Bytes, by: ReadableWritablePair<Uint8Array, BufferSource>) =>
  new Blob([bytes]).stream().pipeThrough(by);

async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Bytes> {
  const pieces: Bytes[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(...pieces);
    size += value.length;
    if (size > most) {
      // Nothing more is unpacked: a few bytes can be made to unpack into more than a device holds.
      await reader.cancel().catch(() => {});
      throw new BackupRefused('backup.huge');
    }
    pieces.push(new Uint8Array(value));
  }
}

/** Compresses (gzip). */
export const packed = (bytes: Bytes): Promise<Bytes> =>
  collect(through(bytes, new CompressionStream('gzip')), Number.POSITIVE_INFINITY);

/**
 * What was compressed. Stops as soon as it grows over `most` bytes.
 * @throws BackupRefused `backup.huge`; TypeError when it is no gzip
 */
export const unpacked = (bytes: Bytes, most: number): Promise<Bytes> =>
  collect(through(bytes, new DecompressionStream('gzip')), most);
