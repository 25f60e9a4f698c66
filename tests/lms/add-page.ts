import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makePair } from './scrub/make-pair.ts';
import { remainingWords } from './scrub/remaining-words.ts';
import { ownPages, writePair } from './support/own-pages.ts';

const USAGE = `Keeps a page that you saved from your browser, with its people and places made up.
  npm run page:add -- SAVED.html --url URL [--name NAME] [--also "WORDS"] [--answer PATH=FILE.json]
    --url     the page's address when you saved it
    --name    the folder to keep it in; else the kind of page
    --also    words to replace as well: a name that is not found, the college's (may be repeated)
    --answer  Canvas: a saved answer and the path it came from, /api/v1/… (may be repeated)`;

function wanted() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      name: { type: 'string' },
      also: { type: 'string', multiple: true, default: [] },
      answer: { type: 'string', multiple: true, default: [] },
    },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1 || !URL.canParse(values.url ?? '')) throw new Error(USAGE);
  if (values.name && !/^[a-z0-9-]+$/.test(values.name))
    throw new Error('--name: small letters, digits and hyphens only.');
  const answers = values.answer.map((given) => {
    const at = given.lastIndexOf('=');
    const [path, from] = [given.slice(0, at), given.slice(at + 1)];
    if (!path.startsWith('/api/v1/')) throw new Error(`--answer ${given}: PATH begins /api/v1/`);
    return { path, body: readFileSync(from, 'utf8') };
  });
  return { ...values, html: readFileSync(file, 'utf8'), url: new URL(values.url ?? ''), answers };
}

/** What a person must look at before the page may be shown to anybody. */
function tell(folder: string, pair: ReturnType<typeof makePair>): void {
  const text = pair.html.replace(/<[^>]*>/g, ' ');
  const replaced = [...pair.replaced].filter(([real]) => !/^\d+$/.test(real));
  const ids = pair.replaced.size - replaced.length;
  console.log(`Replaced (${replaced.length} words, ${ids} ids):`);
  for (const [real, made] of replaced) console.log(`  ${real} → ${made}`);
  const words = remainingWords(text, pair.replaced.values());
  console.log(`\nRead these. Is any of them a name? Then run again with --also "THE NAME":`);
  console.log(`  ${words.join(', ') || 'none'}`);
  console.log(
    `\nWritten to ${folder}: ${pair.reading.answer}, ${pair.reading.items.length} items.`,
  );
  console.log('Read page.html and expected.json through before you pass them on to anybody.');
}

try {
  const { html, url, name, also, answers } = wanted();
  const pair = makePair(html, url, { also, answers });
  const folder = join(ownPages, name ?? pair.reading.pageKind ?? 'page');
  writePair(folder, pair);
  tell(folder, pair);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
