import { dayInWords } from '../due-day.ts';
import { quoted } from '../finding.ts';
import { type FreeText, freeTextsOf, withFreeText } from '../language/whole-text.ts';
import { referredOn } from '../learner-words.ts';
import { sensitiveWords } from '../lexicon/sensitive-words.ts';
import { sensitiveIn } from '../sensitive.ts';
import type { CheckContext, Finding, Rule } from '../types.ts';
import { step } from './example-step.ts';

const name = 'sensitive';

function lookAt(
  at: FreeText,
  { today, sensitiveWords: list = sensitiveWords }: CheckContext,
): Finding[] {
  const [found] = sensitiveIn(at.text, list);
  if (!found) return [];
  const { span, group } = found;
  const say = {
    key: `checks.sensitive.${group}`,
    args: { words: quoted(at.text, span) },
  } as const;
  const text = referredOn(dayInWords(today, today));
  return [
    {
      rule: name,
      severity: 'warn',
      field: at.field,
      step: at.step,
      span,
      say,
      mend: {
        label: { key: 'checks.mend.referred' },
        apply: (wording) => withFreeText(wording, at, text),
      },
      asksFirst: true,
    },
  ];
}

/** Check 16: what a learner disclosed, or what the college may not keep here. The only rule that asks before a save. */
export const sensitive: Rule = {
  name,
  examples: {
    bad: [
      { statement: 'Come in late on Mondays because of my medication' },
      { statement: 'Write 2 paragraphs', why: 'My anxiety gets worse when I leave it' },
      { statement: 'Write 2 paragraphs', steps: [step('Tell Sam that she is pregnant')] },
      { statement: 'Catch up on what I missed for my court date' },
      { statement: 'Write 2 paragraphs', ifThen: 'If I feel suicidal, then I will call Jo' },
      { statement: 'Print my form with my NI number' },
    ],
    good: [
      { statement: 'Write two paragraphs on signs of abuse' },
      { statement: 'List three kinds of medication in a table' },
      { statement: 'Describe how religion shapes a diet' },
      { statement: 'Add a paragraph on my patient’s diagnosis' },
      { statement: 'Finish my mental health poster' },
      { statement: 'Explain the Mental Health Act in two sentences' },
    ],
  },
  check: (wording, context) => freeTextsOf(wording).flatMap((at) => lookAt(at, context)),
};
