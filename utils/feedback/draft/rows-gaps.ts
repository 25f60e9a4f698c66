import { baseOfGerund } from '../classify/verb-forms.ts';
import { nounsToo } from '../rules/verbs.ts';
import { addAbsent } from './absent.ts';
import { type DraftRow, IS, LEARNER, part, SUBJECT } from './draft-row.ts';
import { asObject } from './nouns.ts';
import { OF_WORK } from './rows-faults.ts';
import { ARTEFACT } from './things.ts';
import { fromMiddle } from './words-of.ts';

const place = (subject: string): string =>
  /^(?:you|it|this|that|he|she|they|u|there)$/i.test(subject)
    ? ''
    : ` to ${asObject(subject).replace(BY_NUMBER, '')}`;
/** "reflective log 4", "footnotes 11-18": named by its number, without "the". */
const BY_NUMBER = /^the (?=\p{Ll}[\p{Ll} -]*\p{Ll} \d{1,3}(?:-\d{1,3})?[a-h]?$)/u;

/** "Reptiles need UVB" is true of the world: only of work, or a thing the teacher points to, does "needs" mean "add". */
const NEEDS = /^\s+(?:needs?|requires?|wants?)\b/i;
const isWork = (thing: string): boolean =>
  !/^an? /i.test(thing) &&
  (/^(?:the|your|this|that|these|those|each|every|all|both)\b|\d|&/i.test(thing) ||
    OF_WORK.test(thing) ||
    ARTEFACT.test(thing) ||
    !/[^s]s$/.test(thing));

/** "Ellie needs a model by 11 June": a lone capital word that no list has may be the learner. */
const isMaybeName = (thing: string): boolean =>
  /^(?!(?:You|It|This|That|They|He|She|We)$)\p{Lu}\p{Ll}+$/u.test(thing) &&
  !/(?:s|ing|tion|ment|ness|ty|ence|ance|sis)$/.test(thing) &&
  !OF_WORK.test(thing) &&
  !ARTEFACT.test(thing) &&
  !nounsToo.has(thing.toLowerCase());

/** "needs the three types pulled apart", "no test curl taken until …": what is wanted is the deed, not the thing. */
const HAS_DEED =
  /\b(?:pulled|taken|moved|cut|put|pinned|tied|set|kept|done|thinned|broken|split|turned|spelled|spelt|written)(?: (?:apart|out|up|off|back|in|down|away|over))?\b(?! (?:of|by|for|from)\b)|\b(?:until|to be)\b|, and (?:the|it|you|your|there)\b/i;

/** Things that are needed, missing or lacking. Tried in order, after the requests. */
export const gapRows: DraftRow[] = [
  {
    name: 'needs-this-doing',
    pattern:
      /^(?:it |this |that )?(?:still |also |just )*needs? (?:some |more )?([a-zà-ž]+ing)\b(.*)$/is,
    write: (m) => {
      const base = baseOfGerund(part(m, 1));
      return base ? `${base} this${m[2] ?? ''}` : null;
    },
    from: 'still needs splitting in two',
    to: 'split this in two',
  },
  {
    name: 'without',
    pattern: /^(?:without|until there (?:is|are))\s+(.+?),?\s+(?:it|you|i|we|the|this|your)\b.*$/is,
    write: (m) => addAbsent(part(m, 1)),
    from: 'Without sources it is hard to award the distinction',
    to: 'add sources',
  },
  {
    name: 'needs-doing',
    pattern: new RegExp(
      `^${SUBJECT}\\s+(?:needs?|could do with|wants?|requires?)\\s+(?:some |more |a bit of |a little )*([a-zà-ž]+ing)\\b((?:$|[,.]| (?:in|on|for|at|with|from|to|before|after|again|more|by|out|up|throughout|and|so|here|\\w+ly)\\b).*)$`,
      'is',
    ),
    write: (m) => {
      const base = baseOfGerund(part(m, 2));
      return base ? `${base} ${asObject(part(m, 1))}${m[3] ?? ''}` : null;
    },
    from: 'Your sketchbook needs annotating, particularly pages 4 to 9',
    to: 'annotate your sketchbook, particularly pages 4 to 9',
  },
  {
    name: 'needs-work',
    pattern: new RegExp(
      `^${SUBJECT}\\s+(?:needs?|could do with|requires?|needed)\\s+(?:some |more |a bit of |a little |further |a lot of |extra )*(work|attention|care|improvement|improving|practice|thought|development)\\b(.*)$`,
      'is',
    ),
    write: (m) =>
      `${/practice/i.test(part(m, 2)) ? 'practise' : 'work on'} ${asObject(part(m, 1)).replace(/^the (?=\p{L}+ skills$)/u, 'your ')}${(m[3] ?? '').replace(/^\s*[:;].*$/s, '')}`,
    from: 'Knife skills need practice',
    to: 'practise your knife skills',
  },
  {
    name: 'needs-noun',
    pattern: new RegExp(
      `^${SUBJECT}\\s+(?:needs?|requires?|lacks?|wants?(?= (?:a|an|some|more|the)\\b)|is (?:lacking(?: in)?|missing(?! in| from| on| at| for| here| between| under| after| before| altogether| again| throughout| entirely| completely| \\w+ly\\b)|short of|without)|are (?:lacking(?: in)?|missing(?! in| from| on| at| for| here| between| under| after| before| altogether| again| throughout| entirely| completely| \\w+ly\\b)|short of)|needed|could do with|misses|has no|have no|had no|contains? no|gives? no|shows? no|includes? no|offers? no|provides? no)\\s+(?!to\\b|not\\b|ha(?:ve|s)\\b|are\\b|is\\b|be\\b)(.+)$`,
      'is',
    ),
    write: (m) => {
      const isNeeded = NEEDS.test(m[0].slice(part(m, 1).length));
      if (isNeeded && (!isWork(part(m, 1)) || isMaybeName(part(m, 1)))) return null;
      const code = /^[A-Z]{0,2}\.?[A-Z]?\d[\d.]*$/.test(part(m, 1));
      const added = addAbsent(part(m, 2).replace(/ (?:and|or) no /i, ' and '));
      if (added === null || HAS_DEED.test(part(m, 2)) || /;/.test(added)) return null;
      if (code) return `for ${part(m, 1)}, ${added}`;
      return added.split(' ').length > 10 || /[,;]/.test(added) || !added.startsWith('add ')
        ? added
        : / (?:after|before|under|between|beside|on|at) \S/.test(added) && place(part(m, 1))
          ? `${added} (${fromMiddle(part(m, 1))})`
          : added + place(part(m, 1));
    },
    from: 'method statement needs hazards',
    to: 'add hazards to the method statement',
  },
  {
    name: 'missing-from',
    pattern: new RegExp(
      `^${SUBJECT}${IS}\\s+(?:missing|absent|not (?:there|included|shown|present|given|provided|mentioned|evidenced|stated)|left (?:out|off)(?! (?:on|in|at|all|over)\\b))\\b(?: (?:altogether|entirely|completely|again))?(?:\\s+(from|in|on|at|for)\\s+(.+))?$`,
      'is',
    ),
    write: (m) => {
      const where = part(m, 3);
      const link = /^(?:from)$/i.test(part(m, 2)) ? 'to' : part(m, 2).toLowerCase();
      return `add ${asObject(part(m, 1))}${where ? ` ${link} ${link === 'to' ? asObject(where) : where}` : ''}`;
    },
    from: 'torque settings missing from job card',
    to: 'add the torque settings to the job card',
  },
  {
    name: 'there-is-no',
    pattern: new RegExp(
      `^(?:(?:there(?:'s| is| are| was| were)|i (?:can see|could see|see|found)|you(?:'ve| have) (?:given|shown|provided|included|made|got)?|${LEARNER} (?:gives?|shows?|makes?|has|have|provides?|includes?))\\s*(?:also |still |currently |really )*)?(?:no|not (?:any|enough|much|a|sufficient)|little|very little|insufficient|lacks?|lacking(?: in)?|missing|not enough|insufficient|limited|needs?)\\s+(?!clear\\b$)(.+)$`,
      'is',
    ),
    write: (m) =>
      /^(?:use of|more \p{L}+ing)\b/iu.test(part(m, 1)) ||
      /[,;]|\buntil\b|\b(?:so|and) (?:it|you|this|the \S+ (?:is|are|was|has|says))\b/.test(
        part(m, 1),
      ) ||
      part(m, 1).split(' ').length > 9
        ? null
        : /^\s*(?:not enough|insufficient|limited|little|very little|.*\bnot enough|.*\b(?:very )?little)\b/i.test(
              m[0].slice(0, m[0].length - part(m, 1).length),
            )
          ? `add more ${part(m, 1)}`
          : addAbsent(part(m, 1)),
    from: 'There is no conclusion',
    to: 'add a conclusion',
  },
];
