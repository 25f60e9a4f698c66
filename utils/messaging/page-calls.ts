import type { ReadScope } from '#utils/domain/reading.ts';
import type { AboutPage } from '#utils/lms/about-page.ts';
import type { PageMark } from '#utils/lms/page-mark.ts';
import type { ReaderName } from '#utils/lms/readers.ts';
import type { RawReading } from '#utils/lms/types.ts';

/**
 * What the scripts in the LMS page answer. Types only: nothing here may cost the page a byte.
 * Asked by extension pages and the background through `tabs.sendMessage` to the top frame.
 */
export interface PageCalls {
  /** Did this page's script itself make the frame that was given `key`? True once per key. */
  'panel.holds': { asks: { key: string }; gives: boolean };
  /** Opens the panel; `toggle` closes it if it is open, `ready` only has its frame load, unseen. Says whether it is open. */
  'panel.show': { asks: { want: 'open' | 'toggle' | 'ready' }; gives: { open: boolean } };
  /** Closes the panel and puts the page back. */
  'panel.close': { asks: Empty; gives: Empty };
  /** Moves the panel to the other side. */
  'panel.move': { asks: Empty; gives: Empty };
  /** Takes everything of ours out of the page: its site has been given back. */
  'panel.leave': { asks: Empty; gives: Empty };
  /** Reads the page's feedback (answered by the reader, once injected); `mark` is the page as the reading began. */
  'page.read': { asks: { scope: ReadScope }; gives: RawReading & { mark: PageMark } };
  /** Ends the long read under way; what was read so far is its answer. */
  'page.stop': { asks: Empty; gives: Empty };
  /** What the page says of its LMS, for a report: nothing of a person. */
  'page.about': { asks: Empty; gives: AboutPage };
  /** The text selected in the page, with its lines; empty when nothing is selected. */
  'page.selection': { asks: Empty; gives: { text: string } };
  /** Marks the first place where `quote` stands in the page, and with `reveal` brings it into sight; `null` takes the mark away. */
  'page.highlight': {
    asks: { quote: string | null; reveal?: boolean };
    gives: { found: boolean };
  };
}

export type Empty = Record<string, never>;
export type PageCall = keyof PageCalls;

/** What the page's script says unasked, to extension pages and the background. */
export interface PageNews {
  /** The page has gone to another learner or work without loading, or its parts have changed: what it says now. */
  'page.changed': { mark: PageMark };
  /** How far a long read has come; `total` = `null` while it is not known. */
  'page.progress': { done: number; total: number | null };
  /** The panel is being opened: this reader is needed in this tab. */
  'reader.wanted': { reader: ReaderName };
}

/** Every message has this shape; `call` is a name in one of the tables. */
export interface Envelope<Call extends string = string, Asks = unknown> {
  call: Call;
  asks: Asks;
}
