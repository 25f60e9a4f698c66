/** The learner in the third person becomes "you"; a vocative, a stray link word and doubled spaces go. Adds no word of content. */
export function polish(request: string): string {
  let text = request
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/\b(?:the |this )?(?:learner|student|candidate)'s\b/gi, 'your')
    .replace(/\b(?:the|this) (?:learner|student|candidate)\b/gi, 'you')
    .replace(/^(?:please|pls|plz|kindly|also|just|then|and|so|but)[ ,]+/i, '')
    .replace(/[ ,]+(?:please|pls|plz)$/i, '')
    .trim()
    .replace(/[.!,;: -]+$/, '');
  text = text.charAt(0).toUpperCase() + text.slice(1);
  return /\?["']?$/.test(text) ? text : `${text}.`;
}
