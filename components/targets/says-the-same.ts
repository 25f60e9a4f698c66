/** Lower-case words with one space between and around them. */
const bare = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Whether a text holds all the words of another, in their order: then the other need not be shown beside it. */
export const saysTheSame = (text: string, quote: string): boolean =>
  bare(text).includes(bare(quote));
