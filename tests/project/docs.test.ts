import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  allTexts,
  catalogueWords,
  DOC_PICTURES,
  lookNow,
  SHOWS_FILE,
  type Shows,
} from '#tests/support/run/pictures/doc-pictures.ts';
import { read, repositoryFiles, root } from './source-files.ts';

const files = repositoryFiles();
const papers = files.filter(
  (path) => /^[A-Z]+\.md$/.test(path) || (path.startsWith('docs/') && path.endsWith('.md')),
);

/** A paper's text without what is quoted as code. */
const prose = (path: string): string =>
  read(path)
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, '``');

/** As the hosts of repositories make an anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsIn = (path: string): string[] =>
  [...read(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** What is wrong with a link, or null; an address of the web is not looked at, since a test asks nobody. */
function fault(from: string, link: string): string | null {
  if (/^[a-z]+:/.test(link)) return null;
  const [path = '', anchor] = link.split('#');
  const to = path === '' ? from : normalize(join(dirname(from), path));
  if (!existsSync(join(root, to))) return `${from}: ${link} is not there`;
  if (to.endsWith('.md') && anchor && !anchorsIn(to).includes(anchor))
    return `${from}: ${to} has no heading #${anchor}`;
  return null;
}

const linksIn = (path: string): string[] =>
  [...prose(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);

describe('papers', () => {
  test.each(papers)('%s has no dead link', (path) =>
    expect(linksIn(path).flatMap((link) => fault(path, link) ?? [])).toEqual([]),
  );

  test('a stranger finds every one of them from the README', () => {
    const found = new Set(['README.md']);
    for (const path of found)
      for (const link of linksIn(path).filter((one) => /\.md(#|$)/.test(one)))
        found.add(normalize(join(dirname(path), link.split('#')[0] ?? '')));
    expect(papers.filter((path) => !found.has(path))).toEqual([]);
  });

  test('every command that is named is one', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = papers.flatMap((path) =>
      [...read(path).matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name = '']) => name),
    );
    expect([...new Set(named)].filter((name) => !scripts[name])).toEqual([]);
  });

  test('every file of the repository that is named is there', () => {
    const named = papers.flatMap((path) =>
      [
        ...read(path).matchAll(
          /`((?:tests|utils|components|entrypoints|public|docs)\/[\w./-]*[\w-]\/?)`/g,
        ),
      ].map(([, file = '']) => file),
    );
    // Saved pages stay on the machine of whoever keeps them.
    const missing = named.filter(
      (file) => !existsSync(join(root, file)) && !file.startsWith('tests/lms/pages'),
    );
    expect(missing).toEqual([]);
  });

  test('the way of the data goes through folders and bundles that are there', () => {
    const picture = read('docs/architecture.svg');
    const folders = picture.match(/utils\/[a-z-]+/g) ?? [];
    const bundles = [...picture.matchAll(/^ +<text x[^>]*>(lms|background|workspace)</gm)].map(
      ([, name]) => `entrypoints/${name}`,
    );
    expect(folders.length + bundles.length).toBeGreaterThan(6);
    expect([...folders, ...bundles].filter((one) => !existsSync(join(root, one)))).toEqual([]);
    // One value on its way: each number of the picture is a step of the text.
    const steps = [...read('docs/architecture.md').matchAll(/^(\d)\. \*\*/gm)].map(([, at]) => at);
    const numbers = [...picture.matchAll(/class="step"[^>]*>(\d)</g)].map(([, at]) => at);
    expect(numbers.sort()).toEqual(steps);
  });
});

describe('the user guide', () => {
  const labels = [...prose('docs/user-guide.md').matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)]
    .map(([, label = '']) => label)
    .filter((label) => label !== 'italics');

  test('calls everything on the screen as the screen does', async () => {
    const anyName = (text: string) => text.replaceAll(/\{\w+\}/g, '{}');
    const said = new Set((await allTexts()).map(anyName));
    expect(labels.length).toBeGreaterThan(80);
    expect(labels.filter((label) => !said.has(anyName(label)))).toEqual([]);
  });
});

describe('the pictures', () => {
  const shows: Shows = JSON.parse(readFileSync(SHOWS_FILE, 'utf8'));
  const kept = files.filter((path) => path.startsWith('docs/pictures/') && path.endsWith('.png'));
  const shown = papers.flatMap((path) =>
    linksIn(path)
      .filter((link) => link.endsWith('.png'))
      .map((link) => normalize(join(dirname(path), link))),
  );

  test('are those that the script takes, and each is shown somewhere', () => {
    const all = DOC_PICTURES.map((name) => `docs/pictures/${name}.png`).sort();
    expect(kept.sort()).toEqual(all);
    expect([...new Set(shown)].sort()).toEqual(all);
    expect(Object.keys(shows.words)).toEqual([...DOC_PICTURES].sort());
  });

  // Renew them by `npm run pictures -- --docs`, and look at them.
  test.each(DOC_PICTURES)('%s shows only words that the product still says', async (name) => {
    const ours = await catalogueWords();
    expect(shows.words[name]?.length).toBeGreaterThan(1);
    expect(shows.words[name]?.filter((text) => !ours.has(text))).toEqual([]);
  });

  test('have the colours and sizes of today', () => expect(shows.look).toBe(lookNow()));

  test('for the stores are 1280 by 800, without transparency', () => {
    const forStores = linksIn('docs/store/README.md').filter((link) => link.endsWith('.png'));
    expect(forStores.length).toBeGreaterThan(2);
    expect(forStores.length).toBeLessThanOrEqual(5);
    for (const link of forStores) {
      const png = readFileSync(join(root, 'docs/store', link));
      // Width, height and kind of colour of a PNG's header: 2 is RGB.
      expect([png.readUInt32BE(16), png.readUInt32BE(20), png[25]], link).toEqual([1280, 800, 2]);
    }
  });
});
