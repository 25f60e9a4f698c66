import { baseOfGerund, baseOfParticiple, baseVerb } from '../classify/verb-forms.ts';

/** One spelling or turn of several that say the same, and the one that the rows know. `from` becomes `to`, and a test runs it. */
export interface PlainForm {
  name: string;
  pattern: RegExp;
  write(found: RegExpExecArray): string;
  from: string;
  to: string;
}

const MORE =
  'more (?:careful|specific|confident|precise|accurate|consistent|gentle|thorough|critical|organised|systematic)';
const QUICKER = 'quicker|faster|slower|louder|clearer|neater|tidier|firmer|gentler|stricter';

/** Tried in this order, each once. */
export const plainForms: PlainForm[] = [
  {
    name: 'do-not',
    pattern: /^((?:please |pls )?)do not (?=\p{Ll})/iu,
    write: (m) => `${m[1]}don't `,
    from: 'Do not write in pencil',
    to: "don't write in pencil",
  },
  {
    name: 'proof-read',
    pattern: /\bproof[- ]read(ing)?\b(?! -)/i,
    write: (m) => `proofread${m[1] ?? ''}`,
    from: 'Next time, proof read before submitting',
    to: 'Next time, proofread before submitting',
  },
  {
    name: 'and-sign',
    pattern:
      /^(sign|check|print|date|name|read|write|cut|wash|label|describe|explain|compare|complete|save|add|scan|initial|proofread|learn|review|redo) & (?=\p{Ll})/iu,
    write: (m) => `${m[1]} and `,
    from: 'sign & date page 3',
    to: 'sign and date page 3',
  },
  {
    name: 'could-of',
    pattern: /\b(could|should|would|might) of (?=had\b|been\b|\p{L}+(?:ed|en)\b)/u,
    write: (m) => `${m[1]} have `,
    from: 'you should of deburred the pipe',
    to: 'you should have deburred the pipe',
  },
  {
    // What was to come first is asked for now, so what came after is still to come.
    name: 'before-you-did',
    pattern: /^(you (?:should|could|might) have .{3,80}? before you) (\p{L}+(?:ed|en))\b/iu,
    write: (m) => `${m[1]} ${baseOfParticiple(m[2] ?? '') ?? m[2]}`,
    from: 'you should have deburred the pipe before you soldered it',
    to: 'you should have deburred the pipe before you solder it',
  },
  {
    name: 'could-have-had',
    pattern:
      /^(?:you |it |this )?(?:could|should|might|would) have had (?=(?:an?|some|more|two|three)\b)/i,
    write: () => 'You need ',
    from: 'could have had a bit more on the controls',
    to: 'You need a bit more on the controls',
  },
  {
    name: 'should-be-doing',
    pattern: /\b(should|must|could|needs? to|has to|have to) (also )?be (\p{L}+ing)\b/u,
    write: (m) => {
      const verb = baseOfGerund(m[3] ?? '');
      return verb === null ? m[0] : `${m[1]} ${m[2] ?? ''}${verb}`;
    },
    from: 'you should be checking the dates',
    to: 'you should check the dates',
  },
  {
    name: 'need-to-be',
    pattern: new RegExp(
      `^you (?:need to|must|should|have to|could) (?:try to )?be ((?:a (?:bit|little) |much |even )?(?:${MORE}|${QUICKER}))\\b`,
      'i',
    ),
    write: (m) => `Be ${m[1]}`,
    from: 'you need to be more careful with sheath lengths',
    to: 'Be more careful with sheath lengths',
  },
  {
    name: 'not-only-but',
    pattern: /\bnot only (\p{Ll}+) [^,;]{2,60}? but (?:also )?(?=\p{Ll})/u,
    write: (m) => (baseVerb(m[1] ?? '') === m[1] ? '' : m[0]),
    from: 'You need to not only describe current beliefs but explain them',
    to: 'You need to explain them',
  },
];

/** What is typed in several ways, in one. */
export const inPlainForm = (said: string): string =>
  plainForms.reduce((text, { pattern, write }) => {
    const found = pattern.exec(text);
    if (!found) return text;
    const after = text.slice(found.index + found[0].length);
    return `${text.slice(0, found.index)}${write(found)}${after}`;
  }, said);
