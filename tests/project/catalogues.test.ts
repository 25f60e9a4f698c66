import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cy } from '#utils/i18n/cy.ts';
import { profileEditor } from '#utils/i18n/en/profile-editor.ts';
import { retention } from '#utils/i18n/en/retention.ts';
import { tour } from '#utils/i18n/en/tour.ts';
import { en } from '#utils/i18n/en.ts';
import { read, repositoryFiles, root } from './source-files.ts';

/** Every English text, those that come late with their screens too. */
const english: Record<string, string> = { ...en, ...profileEditor, ...retention, ...tour };
const FORM = /\.(?:zero|one|two|few|many)$/;

/** The message that a key is a form of for a number, or `null`. */
const baseOf = (key: string, texts: Record<string, string>): string | null => {
  const base = key.replace(FORM, '');
  return base !== key && base in texts && texts[base]?.includes('{') ? base : null;
};

const namesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

/**
 * Texts that are the same in Welsh: names and signs, words that Welsh shares, a date or a term as a system writes it, and the names of
 * the two languages in themselves.
 */
const SAME = new Set([
  'shell.name',
  'calendar.name',
  'bodies.city-and-guilds',
  'copies.size.a4',
  'copies.size.a5',
  'settings.language.en',
  'settings.language.cy',
  'settings.term',
  'exporting.guard.line',
  'exporting.mend.uln',
  'profiles.format.csv',
  'profiles.delimiter.tab',
  'profiles.encoding.utf-8',
  'profiles.encoding.utf-16le',
  'profiles.dates.dd/MM/yyyy',
  'profiles.dates.yyyy-MM-dd',
  'profiles.dates.dd-MMM-yyyy',
]);

/** Nothing but arguments and signs: there is no word in it to translate. */
const isWordless = (text: string): boolean => !/\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

describe('the catalogues', () => {
  const files = (language: string) => readdirSync(join(root, 'utils/i18n', language)).sort();

  test('have a file for a file', () => expect(files('cy')).toEqual(files('en')));

  test('have the same messages, none of them empty', () => {
    const inWelsh = Object.keys(cy).filter((key) => !baseOf(key, english));
    const inEnglish = Object.keys(english).filter((key) => !baseOf(key, english));
    expect(inWelsh.sort()).toEqual(inEnglish.sort());
    expect(Object.entries({ ...english, ...cy }).filter(([, text]) => !text.trim())).toEqual([]);
  });

  test('say the same arguments; a form for a number may leave out its number', () => {
    const wrong = Object.entries({ ...cy }).filter(([key, text]) => {
      const base = baseOf(key, english);
      const asked = namesIn(english[base ?? key] ?? '');
      return base
        ? namesIn(text).some((name) => !asked.includes(name))
        : namesIn(text).join() !== asked.join();
    });
    expect(wrong).toEqual([]);
  });

  test('are translated', () => {
    const same = Object.keys(english).filter(
      (key) => cy[key] === english[key] && !SAME.has(key) && !isWordless(english[key] ?? ''),
    );
    expect(same).toEqual([]);
    expect([...SAME].filter((key) => cy[key] !== english[key])).toEqual([]);
  });

  test('in Welsh nothing that changes the next word, or with it, stands before what is put in', () => {
    const changing =
      /(?<!\p{L})(?:a|ac|â|ag|gyda|gydag|na|nac|yn|ym|yng|pan|fy|y|yr|dau|dwy|tri|tair|chwe) [“(]?\{(\w+)\}/iu;
    const NUMBERS = new Set(['count', 'most', 'shown']);
    const wrong = Object.entries({ ...cy }).filter(([, text]) => {
      const [, name] = changing.exec(text) ?? [];
      return name !== undefined && !NUMBERS.has(name);
    });
    expect(wrong).toEqual([]);
  });

  test('the manifest’s own texts are there in both', () => {
    const keysOf = (language: string) =>
      Object.keys(JSON.parse(read(`public/_locales/${language}/messages.json`)));
    const asked = [...read('utils/platform/manifest.ts').matchAll(/__MSG_(\w+)__/g)];
    expect(keysOf('cy')).toEqual(keysOf('en'));
    expect(keysOf('en').sort()).toEqual([...new Set(asked.map(([, key = '']) => key))].sort());
    // More than this the stores do not take.
    for (const language of ['en', 'cy']) {
      const { extDescription } = JSON.parse(read(`public/_locales/${language}/messages.json`));
      expect(extDescription.message.length).toBeLessThanOrEqual(132);
    }
  });
});

const code = repositoryFiles()
  .filter((path) => /^(utils|components|entrypoints)\/.*\.tsx?$/.test(path))
  .filter((path) => !/^utils\/i18n\/(?:en|cy)\//.test(path))
  .map(read);

/** What the code names of messages: whole keys, and patterns for those that it puts together (`rules.${name}`). */
function namedIn(sources: string[]): { keys: Set<string>; patterns: RegExp[] } {
  const all = sources.join('\n');
  const made = [...all.matchAll(/`([a-zA-Z]+\.[^`\s]*\$\{[^`]*)`/g)].map(([, text = '']) => text);
  return {
    keys: new Set(
      [...all.matchAll(/['"`]([\w-]+(?:\.[\w/-]+)+)['"`]/g)].map(([, key = '']) => key),
    ),
    patterns: made.map((text) => {
      const parts = text
        .split(/\$\{[^}]*\}/)
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      return new RegExp(`^${parts.join('[\\w/-]+')}$`);
    }),
  };
}

test('every message is said somewhere', () => {
  const { keys, patterns } = namedIn(code);
  const isSaid = (key: string) => keys.has(key) || patterns.some((one) => one.test(key));
  const unsaid = Object.keys(english).filter((key) => !isSaid(baseOf(key, english) ?? key));
  expect(unsaid).toEqual([]);
});

test('what is not said is seen', () => {
  const { keys, patterns } = namedIn(["t('a.b')", ['t(`rules.$', '{name}.looksFor`)'].join('')]);
  expect(keys.has('a.b')).toBe(true);
  expect(keys.has('a.c')).toBe(false);
  expect(patterns.map((one) => one.test('rules.huge.looksFor'))).toEqual([true]);
  expect(patterns.map((one) => one.test('rules.huge'))).toEqual([false]);
});
