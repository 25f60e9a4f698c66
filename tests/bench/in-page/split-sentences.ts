/** The engine's control: only cuts the text into sentences, by what the platform has. */
export function run(text: string): number {
  const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
  return [...segmenter.segment(text)].length;
}
