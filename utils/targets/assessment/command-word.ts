import { commandWords, notCommands } from '#utils/plain-words/command-words.ts';

/** A command word as it stands in a criterion or a task, and what it asks for in plain words. */
export interface CommandWord {
  word: string;
  plain: string;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The first command word in a text, or `null`: "justify", never the "analysis" of a SWOT analysis. */
export function commandWordIn(text: string): CommandWord | null {
  const plainText = text.replace(new RegExp(notCommands.map(escaped).join('|'), 'gi'), (found) =>
    ' '.repeat(found.length),
  );
  const found = commandWords.flatMap(({ forms, plain }) => {
    const match = new RegExp(`\\b(?:${forms.map(escaped).join('|')})\\b`, 'i').exec(plainText);
    return match ? [{ at: match.index, word: match[0], plain }] : [];
  });
  const [first] = found.sort((a, b) => a.at - b.at);
  return first ? { word: first.word, plain: first.plain } : null;
}
