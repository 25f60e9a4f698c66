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
    name: 'could-ve',
    pattern: /\b(could|should|would|might)'ve (?=had\b|been\b|\p{L}+(?:ed|en)\b)/u,
    write: (m) => `${m[1]} have `,
    from: "The deposit should've been entered first",
    to: 'The deposit should have been entered first',
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
    name: 'she-would-like-you',
    pattern: /^(?:he|she|they)(?:'d| would) (?:also |really )?like you to (?=\p{Ll})/iu,
    write: () => 'You need to ',
    from: 'She would like you to write the messages down',
    to: 'You need to write the messages down',
  },
  {
    name: 'need-to-be',
    pattern: new RegExp(
      `^(?:(?:you|he|she|they|the learner) (?:needs? to|must|should|ha(?:ve|s) to|could)|could(?= be (?:${QUICKER}))) (?:try to )?be ((?:a (?:bit|little) |much |even )?(?:${MORE}|${QUICKER}))\\b`,
      'i',
    ),
    write: (m) => `Be ${m[1]}`,
    from: 'you need to be more careful with sheath lengths',
    to: 'Be more careful with sheath lengths',
  },
  {
    name: 'not-yet',
    pattern: /\b(has|have) not yet (?=\p{Ll})/u,
    write: (m) => `${m[1]} not `,
    from: 'he has not yet completed his self review',
    to: 'he has not completed his self review',
  },
  {
    name: 'would-like-who',
    pattern:
      /^(?:i )?would (?:also |really )?like (?:the (?:learner|student|candidate|apprentice)|him|her|them) to (?=\p{Ll})/iu,
    write: () => 'You need to ',
    from: 'Would also like the learner to state the date of each check',
    to: 'You need to state the date of each check',
  },
  {
    name: 'would-have-liked',
    pattern:
      /\bi(?:'d| would) have (?:also )?(?:liked|preferred|appreciated|welcomed) (?:to (?:see|have seen) )?(?=(?:an?|some|more|the|your|(?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+s)\b)/iu,
    write: () => 'I would like to see ',
    from: 'For a distinction I would have liked more critical analysis',
    to: 'For a distinction I would like to see more critical analysis',
  },
  {
    name: 'next-time-will',
    pattern:
      /^((?:for )?next time,? )(?:you|he|she|they|the learner) (?:will(?: need to)?|'ll|needs? to|should|must) (?=\p{Ll})/iu,
    write: (m) => `${(m[1] ?? '').replace(/,? $/, ' ')}you need to `,
    from: 'Next time he will count the coins before leaving the till',
    to: 'Next time you need to count the coins before leaving the till',
  },
  {
    name: 'for-it-please',
    pattern:
      /^(for (?:[A-E]\.)?(?:[PMD]\d|\d\.\d|task \d+|Q\d+|AC ?[\d.]+),?) (?:please|pls) (?=\p{Ll})/iu,
    write: (m) => `${(m[1] ?? '').replace(/,$/, '')}, `,
    from: 'For 2.2 please add one piece of research',
    to: 'For 2.2, add one piece of research',
  },
  {
    name: 'at-the-latest',
    pattern: /^((?:i|we) need .+? by [^,;]{3,40}? at the latest) or (?:you|i|we|it) .+$/isu,
    write: (m) => m[1] ?? '',
    from: "I need the risk assessment by Monday at the latest or you can't take the camera out",
    to: 'I need the risk assessment by Monday at the latest',
  },
  {
    name: 'only-this-then',
    pattern:
      /^[\p{L} ]{3,50} only, (?=[\p{L} ]+ (?:is|are) (?:also )?(?:needed|required|missing)\b)/iu,
    write: () => '',
    from: 'Short term effects only, long term effects of exercise are needed',
    to: 'long term effects of exercise are needed',
  },
  {
    name: 'no-mention-tail',
    pattern:
      /^((?:there(?:'s| is) )?no (?:mention|reference) (?:of|to) [^,;]{3,60}?)(?:,? (?:which|although|though|even though|and (?:an?|the|it|this|that))\b.*)$/isu,
    write: (m) => m[1] ?? '',
    from: 'No mention of load restraint beyond curtains and a curtain is no restraint',
    to: 'No mention of load restraint beyond curtains',
  },
  {
    name: 'only-this-that-absent',
    pattern:
      /^only [^;,]{3,40}[;,] ((?:(?!\b(?:is|are|was|were)\b)[\p{L}-]+ ){1,4}(?:absent|missing))$/iu,
    write: (m) => m[1] ?? '',
    from: 'only engineering solutions; managed retreat missing',
    to: 'managed retreat missing',
  },
  {
    name: 'partly-right-because',
    pattern:
      /^(?:the|this|your) [^,;]{3,80}? (?:is|are) (?:only )?(?:partially|partly|not fully|not entirely) (?:correct|complete|right|met),? (?:as|because|since) (?=it (?:does not|doesn't|is missing|lacks|fails to)\b|(?:the|there|you) .{0,60}\b(?:missing|lacks|does not|do not|did not)\b)/iu,
    write: () => '',
    from: 'The explanation is partially correct because it does not say what happens next',
    to: 'it does not say what happens next',
  },
  {
    name: 'missing-and-how',
    pattern: /^(.{3,80} (?:is|are) missing), (?:they|it|these|you|he|she) .+$/isu,
    write: (m) => m[1] ?? '',
    from: 'Limitations of your sample are missing, they were all your friends',
    to: 'Limitations of your sample are missing',
  },
  {
    name: 'right-but-missing',
    pattern:
      /^[^,;:]{3,60}?\b(?:ok|okay|fine|good|done|correct|right|complete),? (?:but )?(?:the )?((?:(?!\b(?:is|are|was|were)\b)\p{L}+ ){1,4}missing)$/iu,
    write: (m) => m[1] ?? '',
    from: 'job card filled in ok, mileage missing',
    to: 'mileage missing',
  },
  {
    name: 'should-and-now',
    pattern:
      /^((?:your|the|this|task \d+|unit \d+|part \d+|section \d+) (?=[^;]{5,})[^;]{0,100}?(?<= )(?:should|needs? to|must) [^;]{8,120}?)(?:;| -) (?:at present|at the moment|currently|right now|so far) .+$/isu,
    write: (m) => m[1] ?? '',
    from: 'Your conclusion should weigh the factors; at present it repeats the introduction',
    to: 'Your conclusion should weigh the factors',
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
