import type { Reading } from '#utils/domain/reading.ts';
import type { Scrub } from './scrub.ts';

/** The same replacements in a reading: what the scrubbed page must be read as. */
export function scrubReading(reading: Reading, { text, address, id }: Scrub): Reading {
  const orNull = (change: (value: string) => string) => (value: string | null) =>
    value === null ? null : change(value);
  const [words, number] = [orNull(text), orNull(id)];
  const who = (learner: Reading['subjects'][number]) => ({
    name: words(learner.name),
    userId: number(learner.userId),
    idNumber: words(learner.idNumber),
  });
  return {
    ...reading,
    url: address(reading.url),
    site: orNull((site) => address(site).replace(/\/$/, ''))(reading.site),
    subjects: reading.subjects.map(who),
    items: reading.items.map((item) => ({
      ...item,
      learner: who(item.learner),
      course: words(item.course),
      courseId: number(item.courseId),
      work: words(item.work),
      activityId: number(item.activityId),
      author: words(item.author),
      criterion: words(item.criterion),
      text: text(item.text),
    })),
    deeper: reading.deeper.map(id),
    ways: reading.ways.map(({ course, url }) => ({ course: words(course), url: address(url) })),
  };
}
