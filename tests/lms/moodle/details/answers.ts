import type { ReadItem, Reading, ReadScope } from '#utils/domain/reading.ts';
import { type Answers, html, readDeeper } from '../asked.ts';
import { type FixtureName, fixtureAddresses, openFixture } from '../fixture-pages.ts';

/** What the first row of the fixture's list shows the beginning of. */
export const WHOLE = 'Neat mortise. Next time cut the shoulder square, and sand along the grain.';

/** The page behind "View feedback", as far as it is looked at. */
export const view = (
  text: string,
  { cmid = '611', body = 'mod-assign-viewpluginassignfeedback' } = {},
) =>
  html(
    `<body id="page-${body}" class="cmid-${cmid}"><div class="feedbackfull"><p>${text}</p></div></body>`,
  );

/** A fixture's page, changed or not, read deeper over a Moodle that answers as the test says. */
export async function deeper(
  name: FixtureName,
  scope: ReadScope,
  answers: Answers,
  change: (doc: Document) => void = () => {},
) {
  const doc = openFixture(name);
  change(doc);
  return readDeeper(doc, new URL(fixtureAddresses[name]), scope, answers);
}

/** A learner's comments in a reading. */
export const comments = (reading: Reading, userId: string): Pick<ReadItem, 'text' | 'cut'>[] =>
  reading.items
    .filter(({ source, learner }) => source === 'comment' && learner.userId === userId)
    .map(({ text, cut }) => ({ text, cut }));
/** The scope of the first learner. */
export const ofFfion = { userId: '501' };

/** What the service says of the first learner's first activity, as far as it is looked at. */
export const feedback = (over: object = {}) =>
  Response.json([
    {
      error: false,
      data: {
        feedbacktext: '<p>Plane the edge again.</p>',
        title: 'Joints portfolio',
        fullname: 'Ffion Rees',
        picture: '',
        additionalfield: 'BC0501',
        ...over,
      },
    },
  ]);

/** A note on the first learner's marked copy. */
export const note = (rawtext: string, over: object = {}) => ({
  gradeid: '70',
  pageno: '0',
  x: 1,
  y: 1,
  rawtext,
  ...over,
});
/** What pollconversions says: the notes of each page. */
export const notes = (...pages: object[][]) =>
  Response.json({ status: 2, pages: pages.map((comments) => ({ comments })) });
