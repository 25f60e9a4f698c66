import { baseOfParticiple } from '../classify/verb-forms.ts';
import { type DraftRow, part } from './draft-row.ts';
import { asObject, isPlural, withArticle } from './nouns.ts';
import { THING } from './rows-plain.ts';

/** What ordinary marking says was done the wrong way, or not at all, with the one thing that puts it right. Tried after the plain rows. */
export const doneWrongRows: DraftRow[] = [
  {
    name: 'not-mentioned-in',
    pattern: new RegExp(
      `^${THING} (?:(?:is|are|was|were)(?:n't| not)|not|never) (?:mentioned|referred to|discussed)((?: (?:in|on|at|under) .{2,40})?)$`,
      'isu',
    ),
    write: (m) =>
      `${/referred/i.test(m[0]) ? 'refer to' : /discussed/i.test(m[0]) ? 'discuss' : 'mention'} ${asObject(part(m, 1))}${m[2] ?? ''}`,
    from: 'the diagram on page two is not mentioned in your text',
    to: 'mention the diagram on page two in your text',
  },
  {
    name: 'wrong-file',
    pattern:
      /^(?:(?:this|that|it)(?:'s| is) |you(?:'ve| have)? (?:uploaded|sent|submitted|attached|handed in) )?(?:the )?wrong (file|document|version|task|sheet|template|form)(?:,.*| uploaded| submitted| attached)?$/is,
    write: (m) => `hand in the right ${part(m, 1).toLowerCase()}`,
    from: "wrong file, that's your payslip",
    to: 'hand in the right file',
  },
  {
    name: 'needed-by',
    pattern: new RegExp(
      `^${THING} (?:is |are )?(?:needed|required|wanted|due)(?: back| in)* (by|before|on|w\\/c) ((?:the )?(?:mon|tue|wed|thu|fri|sat|sun|\\d).{1,30})$`,
      'isu',
    ),
    write: (m) => `hand in ${asObject(part(m, 1))} ${part(m, 2)} ${part(m, 3)}`,
    from: 'Witness testimony from school needed w/c 1 March',
    to: 'hand in the witness testimony from school w/c 1 March',
  },
  {
    name: 'has-none-on-it',
    pattern:
      /^((?:the|your) [\p{L} ]{2,40}?) (?:has|have|had) no ([\p{L} ]{2,30}) (over|on|in|round|around|under|behind) (?:it|them)$/isu,
    write: (m) => `put ${withArticle(part(m, 2))} ${part(m, 3)} ${asObject(part(m, 1))}`,
    from: 'The gown has no towel over it',
    to: 'put a towel over the gown',
  },
  {
    name: 'behind-with',
    pattern:
      /^(?:(?:you(?:'re| are)|he(?:'s| is)|she(?:'s| is)) )?(?:(?:still|a bit|a little|quite|very|well|way|getting) )*behind (?:with|on|in) ((?:your |the )?[\p{L}\d .-]{3,60})$/isu,
    write: (m) => `catch up with ${asObject(part(m, 1)).replace(/^the (?=unit|task|week)/i, '')}`,
    from: 'You are still behind with your workbook',
    to: 'catch up with your workbook',
  },
  {
    name: 'the-wrong-one',
    pattern:
      /^you(?:'ve| have)? (used|chosen|chose|picked|put|given|gave|drawn|drew|applied) the (?:wrong|incorrect) ([\p{L}\d -]{3,40}?)((?: (?:in|on|for|at) .{1,50})?)$/isu,
    write: (m) => `use the right ${part(m, 2)}${m[3] ?? ''}`,
    from: "You've used the wrong symbol for a resistor in fig 2",
    to: 'use the right symbol for a resistor in fig 2',
  },
  {
    name: 'wrong-one-used',
    pattern:
      /^(?:the )?(?:wrong|incorrect) ([\p{L} -]{3,40}?) (?:was |were |is |has been )?used((?: (?:in|on|for|at) .{1,50})?)$/isu,
    write: (m) => `use the right ${part(m, 1)}${m[2] ?? ''}`,
    from: 'Wrong formula used in question 3',
    to: 'use the right formula in question 3',
  },
  {
    name: 'not-in-order',
    pattern: new RegExp(
      `^${THING} (?:is|are|was|were)(?:n't| not) in (alphabetical|date|chronological|numerical|the right|the correct) order((?: .{2,40})?)$`,
      'isu',
    ),
    write: (m) => `put ${asObject(part(m, 1))} in ${part(m, 2)} order${m[3] ?? ''}`,
    from: 'References are not in alphabetical order',
    to: 'put the references in alphabetical order',
  },
  {
    name: 'repeats-other',
    pattern:
      /^((?:the |your )?(?:conclusion|introduction|summary|evaluation|discussion|ending|final paragraph|last paragraph)) (?:just |only |mostly |largely |simply )?repeats ((?:the |your )?(?:introduction|conclusion|summary|method|results|question|first paragraph))$/is,
    write: (m) => `don't repeat ${asObject(part(m, 2))} in ${asObject(part(m, 1))}`,
    from: 'Conclusion repeats introduction',
    to: "don't repeat the introduction in the conclusion",
  },
  {
    name: 'none-recorded',
    pattern: new RegExp(
      `^(?:there (?:is|are|was|were|'s) )?no ${THING} (recorded|written|noted|stated|logged|entered|drawn|quoted|set|given)(?: ((?:in|on|for|against|at|by|to|with|from|under|beside) .+))?$`,
      'isu',
    ),
    write: (m) => {
      if (/\b(?:and|but|so) (?:the|it|you|this|they)\b/i.test(m[3] ?? '')) return null;
      const verb = baseOfParticiple(part(m, 2));
      const thing = part(m, 1);
      const where = m[3] ? ` ${part(m, 3)}` : '';
      return verb === null ? null : `${verb} ${isPlural(thing) ? thing : asObject(thing)}${where}`;
    },
    from: 'no temp recorded for the chicken',
    to: 'record the temp for the chicken',
  },
  {
    name: 'too-much-not-enough',
    pattern:
      /^(?:there(?:'s| is) |you have )?too much ([\p{L} -]{3,30}?)(?:,| -|;)? (?:and |but )?not enough ([\p{L} -]{3,40})$/isu,
    write: (m) => `give less ${part(m, 1)} and more ${part(m, 2)}`,
    from: 'Too much story, not enough analysis',
    to: 'give less story and more analysis',
  },
];
