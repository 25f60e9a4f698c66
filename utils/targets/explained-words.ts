import type { AwardingBody } from '#utils/domain/awarding-body.ts';
import type { GlossaryTerm } from '#utils/domain/glossary.ts';
import { commandWords, meaningFor, notCommands } from '#utils/plain-words/command-words.ts';
import { phraseIndex } from '#utils/plain-words/phrase-index.ts';
import { wordsOf } from '#utils/plain-words/words.ts';
import { glossaryRows } from './glossary-rows.ts';

/** A word of marking as it stands in a text, and what it means here. */
export interface ExplainedWord {
  word: string;
  plain: string;
  /** How an answer to it may begin; `null` = a term of the mentor's own. */
  starter: string | null;
}

type Row = Omit<ExplainedWord, 'word'> | null;
const commands = commandWords.flatMap((row) => row.forms.map((form) => [form, row] as const));

/**
 * The command words in a text, as the awarding body means them, and the mentor's own terms, each once in the order of the
 * text. Everyday ones too: a learner who was told to "describe" may ask.
 */
export function explainedWords(
  text: string,
  body: AwardingBody | null,
  glossary: GlossaryTerm[] = [],
): ExplainedWord[] {
  const index = phraseIndex<Row>([
    ...glossaryRows(glossary).map(
      ({ form, plain }) => [form, plain ? { plain, starter: null } : null] as const,
    ),
    ...notCommands.map((phrase) => [phrase, null] as const),
    ...commands.map(
      ([form, row]) => [form, { plain: meaningFor(row, body), starter: row.starter }] as const,
    ),
  ]);
  const found = index
    .in(wordsOf(text))
    .flatMap(({ row, start, end }) => (row ? [{ word: text.slice(start, end), ...row }] : []));
  return found.filter((one, i) => found.findIndex(({ plain }) => plain === one.plain) === i);
}
