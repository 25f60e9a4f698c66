import { fakeItem, fakeReading } from '#tests/support/fake-records.ts';
import { lateSource } from '#utils/domain/late-source.ts';

const readingOf = (name: string, userId: string, text: string) =>
  fakeReading({
    url: `https://vle.example.ac.uk/mod/assign/view.php?id=12&userid=${userId}`,
    items: [fakeItem({ learner: { name, userId, idNumber: null }, text })],
  });

/** Two learners' feedback on one assignment. */
export const amira = readingOf('Amira Khan', '41', 'Add a source to paragraph two.');
export const ben = readingOf('Ben Okafor', '42', 'Label the axes of both graphs.');

/** Code that comes when the test says so. */
export function late<Part>(part: Part) {
  const { promise, resolve } = Promise.withResolvers<Part>();
  return { source: lateSource(() => promise), come: () => resolve(part) };
}
