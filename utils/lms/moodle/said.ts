import type { ReadItem } from '#utils/domain/reading.ts';
import { mediaNames } from '../media.ts';
import { blockText, htmlText } from '../text.ts';
import { rawComment } from './comment-source.ts';
import { itemOf, type MoodlePage } from './page.ts';

/** What somebody wrote in one place: its words, and whether pictures or recordings stand among them. */
export interface Said {
  text: string;
  /** The names of pictures, recordings and embedded things, which a text cannot carry. */
  media: string[];
}

/**
 * What an element of the page says.
 *
 * @param skip a selector for parts that are not the writer's
 */
export function saidIn(element: Element, skip: string | null = null): Said {
  const media = mediaNames(element);
  return { text: blockText(element, skip), media };
}

/** What the source in an editor's box says; `format` as in `rawComment`. */
export function saidInSource(source: string, format: string | null, doc: Document): Said {
  const text = rawComment(source, format, doc);
  // Plain text keeps its tags as words: then nothing in it is a picture.
  const isMarkup = /<(?:img|audio|video|iframe|object|embed)\b/i.test(source);
  if (!isMarkup || text !== htmlText(source, doc)) return { text, media: [] };
  const Parser = globalThis.DOMParser ?? doc.defaultView?.DOMParser;
  return { text, media: mediaNames(new Parser().parseFromString(source, 'text/html').body) };
}

/**
 * The items of what was said in one place: one with its words, or, where nothing but pictures or recordings are, one a
 * file with its name. Words that are not there are never made up, and a voice message is not "nothing".
 */
export function itemsSaid(
  page: MoodlePage,
  known: Partial<ReadItem> & Pick<ReadItem, 'source'>,
  { text, media }: Said,
): ReadItem[] {
  if (text) return [itemOf(page, { ...known, text, media: media.length > 0 })];
  return media.map((name) => itemOf(page, { ...known, source: 'file', text: name, media: true }));
}
