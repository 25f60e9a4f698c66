import { baseOfParticiple, baseVerb } from '../classify/verb-forms.ts';
import { type DraftRow, part } from './draft-row.ts';
import { asObject, withArticle } from './nouns.ts';
import { fromMiddle } from './words-of.ts';

/** Notes without a verb that end in "please": what is to be done with the thing stands in its other words. Tried before the other notes. */
export const pleaseRows: DraftRow[] = [
  {
    name: 'done-please',
    pattern:
      /^((?:[a-zà-ž'-]+ ){1,3}?)([a-zà-ž]+(?:ed|en|wn|pt|ut|ied|ung|own))((?: (?:in|on|at|for|to|with|from|between|before|after|up|back|out|off|away|down|again|by)\b[^,;:]*)?),? (?:please|pls|plz)$/i,
    write: (m) => {
      const verb = baseOfParticiple(part(m, 2));
      return verb ? `${verb} ${asObject(part(m, 1))}${m[3] ?? ''}` : null;
    },
    from: 'hands washed between pens please',
    to: 'wash the hands between pens',
  },
  {
    name: 'check-please',
    pattern:
      /^((?:(?:your|the) )?(?:spellings?|grammar|punctuation|spelling and grammar|spag|capital letters|apostrophes|tenses|rounding|arithmetic)(?: (?:of|in|on|with) [^,;:]{2,40})?),? (?:please|pls|plz)$/i,
    write: (m) =>
      `check ${/^(?:the|your)/i.test(part(m, 1)) ? '' : 'the '}${fromMiddle(part(m, 1))}`,
    from: 'Spelling of Durkheim please',
    to: 'check the spelling of Durkheim',
  },
  {
    name: 'done-in-please',
    pattern:
      /^((?:[a-zà-ž'-]+ ){1,4}?)in ((?:pencil|pen|ink|black|blue|red|colour|ink|biro|bold|italics|capitals|block capitals|lower case|upper case|third person|past tense|present tense|alphabetical order|date order|order|full)(?: (?:pen|ink|biro))?),? (?:please|pls|plz)$/i,
    write: (m) =>
      baseVerb(part(m, 1).split(' ')[0] ?? '') && part(m, 1).includes(' ')
        ? null
        : `${/^(?:pencil|pen|ink|biro|black|blue|red|colour)/i.test(part(m, 2)) ? 'do' : 'put'} ${asObject(part(m, 1))} in ${part(m, 2)}`,
    from: 'Diagrams in pencil please',
    to: 'do the diagrams in pencil',
  },
  {
    name: 'noun-please',
    pattern:
      /^(?=.*pl(?:ease|s|z)$)((?:[a-zà-ž'-]+ ?){1,5}?(?: (?:at|on|for|after|under|beside|of) [a-zà-ž' -]{2,30})?),? (?:please|pls|plz)$/i,
    write: (m) =>
      (baseVerb(part(m, 1).split(' ')[0] ?? '') && part(m, 1).includes(' ')) ||
      / (?:on|off|in|out|up|down|over)$/i.test(part(m, 1))
        ? null
        : `add ${withArticle(fromMiddle(part(m, 1)))}`,
    from: 'Swatches please',
    to: 'add swatches',
  },
];
