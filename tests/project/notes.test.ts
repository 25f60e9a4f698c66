import { describe, expect, test } from 'vitest';
import { NOTES, SILENT } from '#components/shell/note-words.ts';
import { read, repositoryFiles } from './source-files.ts';

/** Files of the readers that speak of notes; tables of addresses, selectors and shapes name none. */
const readers = repositoryFiles().filter(
  (path) =>
    /^utils\/lms\/.*\.ts$/.test(path) &&
    !/\/(?:pages|selectors|types|raw-schema|schema|report)\.ts$/.test(path) &&
    /note|notFeedback\(|recognised\(|changed\(/i.test(read(path)),
);

/** Words with a hyphen in those files that are something else than a note. A new one goes here or gets words. */
const NOT_NOTES = [
  'activity-id',
  'body-id',
  'application/json',
  'canvas-json',
  'layout-changed',
  'nothing-yet',
  'not-a-feedback-page',
  'submission-details',
  'text/html',
];

/** Page kinds look alike; the tables of addresses name them. */
const kinds = repositoryFiles()
  .filter((path) => /^utils\/lms\/.*\/pages\.ts$/.test(path))
  .flatMap((path) => [...read(path).matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)])
  .map(([, kind = '']) => kind);

const uncommented = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** What stands in quotes and looks like `two-words`, unless an attribute of the page is read by it. */
const hyphened = (source: string): string[] =>
  [
    ...source.matchAll(
      /(getAttribute\(|hasAttribute\(|idAfter\(|stated\([^)]*?)?'([a-z]+(?:-[a-z]+)+)'/g,
    ),
  ]
    .filter(([, before]) => before === undefined)
    .map(([, , word = '']) => word)
    .filter((word) => !/^(?:data|aria|page|course|cmid|user|row)-/.test(word));

/** Single words that are put among the notes: inside `notes…;`, `notes.push(…)` and lines `['word', …],`. */
const single = (source: string): string[] =>
  [
    ...[...source.matchAll(/\bnotes\b[^;{}]*?\[([^\]]*)\]/g)].map(([, inside = '']) => inside),
    ...[...source.matchAll(/notes\.push\(([^)]*)\)/g)].map(([, inside = '']) => inside),
    ...[...source.matchAll(/^\s*\[('[a-z-]+'), .*\],?$/gm)].map(([, word = '']) => word),
  ].flatMap((inside) =>
    [...inside.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map(([, word = '']) => word),
  );

/** Every note that the readers can give, with the file that gives it. */
const given = readers.flatMap((path) => {
  const source = uncommented(read(path));
  const words = new Set([...hyphened(source), ...single(source)]);
  return [...words]
    .filter((word) => ![...NOT_NOTES, ...kinds].includes(word))
    .map((word) => ({ path, word }));
});

describe('the notes that the readers give', () => {
  test('are found in the sources', () => {
    const words = given.map(({ word }) => word);
    expect(words).toEqual(
      expect.arrayContaining(['anonymous', 'grade-only', 'group-representative', 'list-cut']),
    );
  });

  test('each has words, or is silent for a reason', () => {
    const unknown = given.filter(({ word }) => !(word in NOTES) && !(word in SILENT));
    expect(unknown.map(({ path, word }) => `${word} (${path}): give it words or a reason`)).toEqual(
      [],
    );
  });

  test('none has both', () => {
    expect(Object.keys(NOTES).filter((note) => note in SILENT)).toEqual([]);
  });
});
