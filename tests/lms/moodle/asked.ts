import { readPage } from '#tests/lms/support/any-reader.ts';
import type { Reading, ReadScope } from '#utils/domain/reading.ts';
import { finishReading } from '#utils/lms/finish-reading.ts';
import type { RawReading } from '#utils/lms/types.ts';

/** One request as it would have left the page. */
export interface Sent {
  method: string;
  /** Path and query, the key as it was sent. */
  path: string;
  body: string | null;
}

/** What a Moodle in a test answers. */
export type Answers = (sent: Sent) => Response | Promise<Response>;

/** A page's `fetch` that answers from a table and keeps what was sent. */
export function fakeFetch(answers: Answers): { send: typeof fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  const send: typeof fetch = async (address, init) => {
    const { pathname, search } = new URL(String(address));
    const one = {
      method: init?.method ?? 'GET',
      path: pathname + search,
      body: typeof init?.body === 'string' ? init.body : null,
    };
    sent.push(one);
    return answers(one);
  };
  return { send, sent };
}

export const html = (body: string): Response =>
  new Response(body, { headers: { 'content-type': 'text/html' } });

/** Reads a page deeper, in the page and then in the extension, as the panel has it done. */
export async function readDeeper(
  doc: Document,
  url: URL,
  scope: ReadScope,
  answers: Answers,
): Promise<{ reading: Reading; raw: RawReading; sent: Sent[] }> {
  const { send, sent } = fakeFetch(answers);
  const raw = await readPage(doc, url, { scope, fetch: send });
  // As the browser hands it over: a copy, without what is not data.
  const reading = finishReading(structuredClone(raw), doc);
  if (!reading) throw new Error('The reader handed over something else');
  return { reading, raw, sent };
}
