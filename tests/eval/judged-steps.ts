import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { analyse } from '#utils/feedback/analyse.ts';
import type { CorpusText } from './corpus/parse-text.ts';
import { readLines } from './jsonl.ts';

const FILE = join(import.meta.dirname, 'corpus/judged-steps.jsonl');

/** What a reader who did not make the engine said of one step. */
const JudgedStep = z.object({
  id: z.string(),
  step: z.string(),
  source: z.string(),
  verdict: z.enum(['usable', 'edit', 'garbled']),
});

/** Shares of the engine's steps that somebody judged. */
export interface StepsJudged {
  judged: number;
  usable: number;
  garbled: number;
}

/** Verdicts on the steps the engine drafts now, found by their exact words; `null` when none of them was judged. */
export function judgedSteps(texts: CorpusText[], file = FILE): StepsJudged | null {
  if (!existsSync(file)) return null;
  const verdicts = new Map(
    readLines(file, JudgedStep).map(({ id, step, verdict }) => [`${id} ${step}`, verdict]),
  );
  const found = texts.flatMap(({ id, text, markedOn }) =>
    analyse(text, markedOn ? { markedOn } : {}).steps.flatMap(
      (step) => verdicts.get(`${id} ${step.text}`) ?? [],
    ),
  );
  const share = (wanted: string) => found.filter((one) => one === wanted).length / found.length;
  return found.length > 0
    ? { judged: found.length, usable: share('usable'), garbled: share('garbled') }
    : null;
}
