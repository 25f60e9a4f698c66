import type { AwardingBody } from '#utils/domain/awarding-body.ts';
import { commandWords, meaningFor, notCommands } from '#utils/plain-words/command-words.ts';

/** A command word as it stands in a criterion or a task, and what it asks for in plain words. */
export interface CommandWord {
  word: string;
  plain: string;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The first command word in a text, as this awarding body means it, or `null`: "justify", never the "analysis" of a SWOT
 * analysis.
 */
export function commandWordIn(text: string, body: AwardingBody | null): CommandWord | null {
  const plainText = text.replace(new RegExp(notCommands.map(escaped).join('|'), 'gi'), (found) =>
    ' '.repeat(found.length),
  );
  const found = commandWords.flatMap((row) => {
    const match = new RegExp(`\\b(?:${row.forms.map(escaped).join('|')})\\b`, 'i').exec(plainText);
    return match ? [{ at: match.index, word: match[0], plain: meaningFor(row, body) }] : [];
  });
  const [first] = found.sort((a, b) => a.at - b.at);
  return first ? { word: first.word, plain: first.plain } : null;
}
