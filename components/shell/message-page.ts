import type { MessagePage } from '#components/questions/ask-about.ts';
import type { Reading } from '#utils/domain/reading.ts';

/** Where each LMS has its messages, below its root. */
const PAGES = {
  moodle: { path: 'message/index.php', label: 'questions.moodle' },
  canvas: { path: 'conversations', label: 'questions.canvas' },
} as const;

/** The page of messages of the LMS that was read; `null` when there is none, or its address is none of the web. */
export function messagePageOf(reading: Pick<Reading, 'site' | 'lms'> | null): MessagePage | null {
  if (!reading?.site || !reading.lms) return null;
  const { path, label } = PAGES[reading.lms];
  const address = URL.parse(`${reading.site}/${path}`);
  if (!address || !/^https?:$/.test(address.protocol) || address.username) return null;
  return { href: `${address.origin}${address.pathname}`, label };
}
