/** Words or phrases written as one comma-separated block (line ends count as spaces), so that a lexicon reads as a page. */
export const wordList = (block: string): string[] =>
  block
    .split(',')
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '');

/** Every phrase that a pattern such as `all [my|your] work` stands for; an empty choice is left out. */
export function phrasesOf(pattern: string): string[] {
  const choice = /\[([^\]]*)\]/.exec(pattern);
  if (!choice) return [pattern.replace(/\s+/g, ' ').trim()];
  return (choice[1] ?? '')
    .split('|')
    .flatMap((word) => phrasesOf(pattern.replace(choice[0], () => word)));
}
