import { isUncounted } from '../nouns.ts';
import { ARTEFACT, isThing } from '../things.ts';
import { objectOf } from './object.ts';
import type { WholeRow } from './whole-row.ts';
import { ASIDE, FAULTY } from './words.ts';

const BARE = /^(?:the|your|a|an|some|more|any)\s+/i;
/** Verbs that rows put before a thing. */
const BY_ROW =
  /^(?:add|include|use|put|fill|hand|make|have|keep|get|check|give|correct|bring|cover|look)$/;

/** "Put the stood on the right side": how it was, and no thing. */
const PAST_END = /^(?:stood|sat|left|went|came|held|kept|done|gone|\p{L}+ing of|as|is)$/iu;

/** Asked only of what a row made of a statement: the thing it took may be none, or the very fault. */
export const made: WholeRow[] = [
  {
    name: 'made-of-fault',
    breaks: ({ isOwn, verb, body }) =>
      !isOwn &&
      BY_ROW.test(verb) &&
      !/^(?:check|correct|don't|do not)\b/i.test(body) &&
      FAULTY.test(body.replace(/\bso that\b.*|\bwhere\b.*|\bif\b.*|\bwhen\b.*/i, '')),
    broken: 'Hand in the bench a mess by 11.',
    from: 'Bench a mess by 11.',
    whole: 'Hand in the login page by Monday.',
  },
  {
    name: 'made-of-no-thing',
    breaks: (step) => {
      // "the readings you took": a thing, and which.
      const whole = objectOf(step)
        .replace(/^(?:some|most|all|many|parts?) of (?=the|your)/i, '')
        .replace(BARE, '')
        .replace(/^(?:at least|at most|up to|a minimum of) /i, '')
        .replace(/ (?:that |which )?you \p{L}+$/u, '');
      const thing = /^(?:get|have|keep)$/.test(step.verb)
        ? whole.replace(/ \p{L}+$/u, '')
        : // "Make the advice more detailed": how it is to be stands behind the thing.
          whole.replace(step.verb === 'make' ? / (?:more|less) \p{L}+$/u : /^$/, '');
      return (
        !step.isOwn &&
        BY_ROW.test(step.verb) &&
        !/^more than \S/i.test(step.rest) &&
        !(
          step.verb === 'look' && /^at (?:the|your|a|an|some|how|what|\p{L}+s)\b/iu.test(step.rest)
        ) &&
        !/^(?:sure|clear|what|how|why|which|where|when|whether)\b/i.test(step.rest) &&
        (!isThing(thing || 'x') ||
          /^(?:in|on|at|to|for|of|with|by|from)\b/i.test(thing) ||
          thing.split(/\s+/).length > 9 ||
          PAST_END.test(thing) ||
          /\ban issue\b/i.test(step.body)) &&
        !/^hand in (?:by|on|before) /i.test(step.body)
      );
    },
    broken: 'Add the sheets left open.',
    from: 'Sheets left open.',
    whole: 'Get the card renewed.',
  },
  {
    name: 'made-of-amount',
    breaks: (step) =>
      !step.isOwn &&
      // "Write 2014, not 2004": the number is the very thing.
      step.verb !== 'write' &&
      /^(?:the )?(?:first |last |next )?(?:\d[\d.,]*|one|two|three|four|five|six|half an?) ?(?:more |extra |further )?(?:weeks?|minutes?|mins?|hours?|hrs?|days?|lines?|marks?|words?|mm|cm|m|%|g|kg|x)?$/i.test(
        objectOf(step),
      ),
    broken: 'Add 2 weeks.',
    from: '2 weeks missing',
    whole: 'Add two sources.',
  },
  {
    name: 'no-part-of-work',
    // Somebody, a way of working or a deed: needed, and yet nothing that is added to a piece of work.
    breaks: (step) =>
      !step.isOwn &&
      step.verb === 'add' &&
      /\b(?:clients?|customers?|witness(?:es)?|learners?|partner|models?|children|placements?|denominators?|warm ups?|warm-ups?|proofread|proof read|spacing|lead-in|run-up|practice|revision|sleep|breaks?|cuppa|speaker|lift|interference|confidence|courage|haircuts?|(?:layered|graduated|restyle) cut|[PMD]\d)$/i.test(
        objectOf(step).replace(/ (?:for|of|from|on|to|about|by|with|in) .*$/i, ''),
      ) &&
      !/'s\b/.test(objectOf(step)),
    broken: 'Add a common denominator.',
    from: 'You need a common denominator.',
    whole: "Add the client's signature.",
  },
  {
    name: 'check-what',
    breaks: (step) =>
      !step.isOwn &&
      /^(?:check|look)$/.test(step.verb) &&
      !/^at (?:a|an|some|another) \p{L}/iu.test(step.rest) &&
      (!ARTEFACT.test(objectOf(step)) ||
        objectOf(step).replace(BARE, '').split(/\s+/).length > 1 ||
        !/^(?:the|your|that|how|what|at|again)\b/i.test(step.rest)),
    broken: 'Check the faeces.',
    from: 'faeces.',
    whole: 'Check the units.',
  },
  {
    name: 'made-of-a-word',
    breaks: (step) => {
      const thing = objectOf(step);
      return (
        !step.isOwn &&
        /^(?:add|use|include)$/.test(step.verb) &&
        /^\p{Ll}+$/u.test(step.rest) &&
        !/[^s]s$/.test(thing) &&
        !isUncounted(thing) &&
        !ARTEFACT.test(thing)
      );
    },
    broken: 'Add hofling.',
    from: 'Hofling?',
    whole: 'Add page numbers.',
  },
  {
    name: 'made-of-day',
    breaks: (step) =>
      // "Redo 1.3, 2.2": criteria. "Change 56.96 to 56.95": figures.
      !(step.verb === 'change' || /^\d{1,2}\.\d(?:,| again\b)/.test(step.rest)) &&
      /^(?:\d{1,2} ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{1,2}[/.]\d{1,2}(?! (?:and|&|to|or) \d)|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*day)\b/i.test(
        step.rest,
      ),
    broken: 'Re-run 5 Nov.',
    whole: 'Re-run the element on 5 Nov.',
  },
  {
    name: 'made-the-other-way',
    breaks: (step) =>
      !step.isOwn &&
      (/^(?:don't have|don't just|stop the|have the)\b|^get\b.* by the\b/i.test(step.plain) ||
        (/^add the .* to (?:the|your) /i.test(step.plain) &&
          /\b(?:is|are|isn't|aren't)(?: not)? (?:in|on) the\b/i.test(step.said) &&
          !ARTEFACT.test(step.plain.replace(/^.* to (?=the|your)/i, '')))),
    broken: 'Get the Court of Appeal bound by the High Court.',
    from: 'The Court of Appeal is not bound by the High Court.',
    whole: 'Get the log signed by your supervisor.',
  },
  {
    name: 'made-of-question',
    breaks: (step) =>
      !step.isOwn &&
      step.verb === 'add' &&
      /\?\W*$/.test(step.said) &&
      !/\bwhere(?:'s|s| is| are)\b/i.test(step.said) &&
      !ARTEFACT.test(step.rest) &&
      !/\brefs?\b/i.test(step.rest),
    broken: 'Add fizzy drinks.',
    from: 'fizzy drinks?',
    whole: 'Add references.',
  },
  {
    name: 'model-and-more',
    breaks: ({ step, plain }) =>
      /^change\b/i.test(plain) &&
      (/^change \p{L}+ 'x'/iu.test(plain) ||
        /["'“][^"'”]*(?:\byou (?:wrote|put|said)\b|\bplease\b|full stops?\b|\bI found\b| - )[^"'”]*["'”]/i.test(
          step,
        )),
    broken: "Change 'you wrote: the bins was' to 'the bins were'.",
    whole: "Change 'the bins was' to 'the bins were'.",
  },
  {
    name: 'made-of-telling',
    breaks: (step) =>
      !step.isOwn &&
      BY_ROW.test(step.verb) &&
      /\b(?:left|went|ran|came|got|lost|fell|took|gave|had|made|sat|stood) (?:the|a|an|your|his|her|it|in|on|out|off|up)\b|\b(?:anywhere|nowhere|everywhere)\b/i.test(
        step.rest,
      ),
    broken: 'Add a hand left the face.',
    from: 'no hand left the face.',
    whole: 'Add a hand to the drawing.',
  },
  {
    name: 'made-of-cannot',
    breaks: ({ isOwn, plain, said }) =>
      !isOwn && /^make sure\b/i.test(plain) && /\b(?:can't|cannot|can not)\b/i.test(said),
    broken: 'Make sure an academic essay leans on it.',
    from: "an academic essay can't lean on it",
    whole: 'Add a second source to the essay.',
  },
  {
    name: 'made-and-told',
    breaks: ({ isOwn, verb, rest }) =>
      !isOwn &&
      BY_ROW.test(verb) &&
      /\band (?:the|your|it) (?:\p{L}+ )?(?:asks?|needs?|wants?|says?|shows?)\b|\b(?:will|would|should|might|could) (?:also )?(?:do|help|be|make|suffice|work)\b/iu.test(
        rest.replace(/\b(?:so|which|that|who|how|what|where|why)\b.*$/i, ''),
      ),
    broken: 'Add a paragraph on each will do.',
    from: 'A paragraph on each will do it.',
    whole: 'Add a paragraph that will help the reader.',
  },
  {
    name: 'made-with-particle',
    breaks: (step) =>
      !step.isOwn &&
      /^(?:add|include)$/.test(step.verb) &&
      / (?:off|on|in|out|up|down|over)$/i.test(step.rest),
    broken: 'Add your nails off.',
    from: 'need your nails off',
    whole: 'Add your nails to the list.',
  },
  {
    name: 'said-to-be-done',
    breaks: ({ plain, verb, said, isOwn }) =>
      (!/\b(?:don't|do not|never)\b/i.test(plain) &&
        /^(?:forget|have|worry|lose)$/.test(verb) &&
        new RegExp(`(?:n't|not|never) ${verb}\\b`, 'i').test(said)) ||
      (isOwn &&
        new RegExp(
          `\\b(?:he|she|they|you|learner|candidate|student|apprentice) can (?:also )?${verb}\\b`,
          'i',
        ).test(said)),
    broken: 'Forget the second dip.',
    from: "You didn't forget the second dip.",
    whole: 'Remember the second dip.',
  },
  {
    name: 'handed-in-what',
    breaks: (step) =>
      !step.isOwn &&
      /^hand in\b/i.test(step.body) &&
      (/\bready\b/i.test(step.rest) ||
        /(?<!-)\b(?:down|up|out|off|on|away|down|done|in|and$|\p{L}{3,}ing)\b/iu.test(
          step.rest.split(/ (?:by|before|on|for) /)[0] ?? '',
        ) ||
        /^(?:a|an) \p{L}+ opinion/iu.test(step.rest)) &&
      !/^hand in (?:by|on|before) /i.test(step.body),
    broken: 'Hand in the section down by 1.20.',
    from: 'Section down by 1.20',
    whole: 'Hand in the final draft by Friday.',
  },
  {
    name: 'made-in-pieces',
    breaks: (step) =>
      !step.isOwn &&
      !/^(?:learn|practise|revise|copy|correct) /i.test(step.body) &&
      / - |;|:|\bas well\b|\bat all\b|, [^,]*,|n't\b|\bonly\b|^add .* no \p{L}|^add detail .* in (?:range|scope|depth|length|places)$|\ba (?!\p{L}*(?:ss|us|is|as)\b)\p{L}{3,}s(?= (?:again|to|on|in|for|of|and)\b|$)|\bor it\b|\bin it\b|\bon to\b|^(?:add|use|include) (?:a|an|the) (?:to|by|in|on|at|for|of|with|from)\b|\bmore .* in and\b| to (?:what|how|why)| too (?:on|in|at) /iu.test(
        step.body.replace(ASIDE, ''),
      ),
    broken: 'Add page numbers - l.11.',
    from: 'l.11 - page numbers?',
    whole: 'Add page numbers.',
  },
];
