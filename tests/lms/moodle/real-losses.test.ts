import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Reading } from '#utils/domain/reading.ts';
import { moodlePageKind } from '#utils/lms/moodle/pages.ts';
import { readMoodle } from '#utils/lms/moodle/read.ts';
import { hasShared, openManifest, sharedFolder, type TruthPage } from '../support/manifest.ts';
import { openSavedPage } from '../support/saved-page.ts';
import { placeOf } from './mutations/judge.ts';

/** Every element around the words of a page's feedback. */
function around(doc: Document, { items }: Reading): Set<Element> {
  const found = new Set<Element>();
  for (const item of items)
    for (let at = placeOf(doc, item); at && at !== doc.body; at = at.parentElement) found.add(at);
  return found;
}

/** A page of a document says all along that there may be more notes on it. */
const isSaidAnyway = ({ notes }: Reading, lost: Reading['items']): boolean =>
  notes.includes('notes-on-document') && lost.every(({ source }) => source === 'annotation');

/** Renames one word of one attribute, reads, and puts it back: what was lost without a word about it. */
function lossesIn(doc: Document, url: URL, base: Reading): string[] {
  const losses: string[] = [];
  for (const element of around(doc, base))
    for (const name of ['class', 'id', 'name']) {
      const value = element.getAttribute(name) ?? '';
      for (const word of new Set(value.split(' ').filter(Boolean))) {
        const renamed = value.split(' ').map((each) => (each === word ? 'renamed' : each));
        element.setAttribute(name, renamed.join(' '));
        const { answer, items, notes, missing } = readMoodle(doc, url);
        element.setAttribute(name, value);
        const isTold = missing.length > 0 || notes.some((note) => !base.notes.includes(note));
        const kept = new Set(items.map((item) => JSON.stringify(item)));
        const lost = base.items.filter((item) => !kept.has(JSON.stringify(item)));
        const isSilent = items.length < base.items.length && !isTold && !isSaidAnyway(base, lost);
        if (answer !== 'layout-changed' && isSilent)
          losses.push(`${base.pageKind}: ${element.localName} ${name}=${word}`);
      }
    }
  return losses;
}

/** Pages of one kind that show one role the same sorts of feedback are built alike. */
function alike({ role, items, ...page }: TruthPage): string {
  const kind = moodlePageKind(new URL(page.finalUrl ?? page.url));
  const shown = items.filter(({ expected }) => expected !== 'none');
  return [role, kind, ...new Set(shown.map((item) => item.source).sort())].join(' ');
}

test.skipIf(!hasShared('pages/moodle/4.5.6')).each(['4.5.6', '5.1.3'])(
  'no words are lost in silence when a name changes: %s (skipped where ../shared is absent)',
  { timeout: 180_000 },
  (version) => {
    const manifest = join(sharedFolder, 'pages/moodle', version, 'manifest.json');
    const { pages, folder } = openManifest(manifest);
    const oneOfAKind = [...Map.groupBy(pages, alike).values()].flatMap(([first]) => first ?? []);
    let read = 0;
    const losses = oneOfAKind.flatMap((page) => {
      const url = new URL(page.finalUrl ?? page.url);
      const doc = openSavedPage(readFileSync(join(folder, page.files.html), 'utf8'), url);
      const base = readMoodle(doc, url);
      read += base.items.length > 0 ? 1 : 0;
      return lossesIn(doc, url, base);
    });
    expect(read).toBeGreaterThan(10);
    expect(losses).toEqual([]);
  },
);
