import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const Line = z.object({ text: z.string() });
const gold = join(import.meta.dirname, '../eval/gold/styles-dev.jsonl');

const written = (): string[] =>
  readFileSync(gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Line.parse(JSON.parse(line)).text);

/**
 * Marked feedback of `count` words, in many hands: the repository's own sample texts strung together as paragraphs.
 *
 * @param turn which text comes first, so that no two turns in a row give the same text
 */
export function feedbackOfWords(count: number, turn: number): string {
  const texts = written();
  const words: string[] = [];
  for (let at = turn; words.length < count; at++)
    words.push(...`${texts[at % texts.length]}\n\n`.split(/(?<=\s)(?=\S)/));
  return words.slice(0, count).join('').trimEnd();
}
