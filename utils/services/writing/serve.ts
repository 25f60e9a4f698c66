import type { FileWriter } from '#utils/mis/file-writer.ts';
import { fileWriter, joined } from '#utils/mis/write-file.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** What a worker's own end of the line is to it. */
export interface Line {
  addEventListener(type: 'message', listen: (event: MessageEvent<ToWorker>) => void): void;
  postMessage(message: FromWorker, transfer: Transferable[]): void;
}

/** Writes one file as it is told over the line. The bytes change hands, they are not copied. */
export function serveWriting(line: Line): void {
  let writer: FileWriter | null = null;
  let done = 0;
  const answer = (message: FromWorker, transfer: Transferable[] = []) =>
    line.postMessage(message, transfer);
  const follow = (told: ToWorker) => {
    if (told.say === 'begin') writer = fileWriter(told.profile);
    if (told.say === 'rows') {
      writer?.add(told.rows);
      done += told.rows.length;
      answer({ say: 'written', done });
    }
    if (told.say !== 'end' || !writer) return;
    const bytes = joined(writer.end());
    answer({ say: 'file', bytes }, [bytes.buffer]);
  };
  line.addEventListener('message', ({ data }) => {
    try {
      follow(data);
    } catch {
      answer({ say: 'failed' });
    }
  });
}
