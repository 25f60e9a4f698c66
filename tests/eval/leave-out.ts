import { analyse } from '#utils/feedback/analyse.ts';
import type { Models } from '#utils/feedback/model/weights.ts';
import type { CorpusText } from './corpus/parse-text.ts';
import { type Tally, tallyOf } from './tally.ts';
import type { Lesson } from './train/examples.ts';
import { modelsFrom } from './train/models.ts';

/** What the engine makes of each text, with these models or the shipped ones. */
export const tallies = (texts: CorpusText[], models?: Models): Tally[] =>
  texts.map((text) => {
    const options = text.markedOn ? { markedOn: text.markedOn } : {};
    return tallyOf(text, analyse(text.text, options, models));
  });

/** Every group of texts judged by models that saw none of it. `lessons` are those of all texts; `always` may be learnt from by all. */
export function* leaveOut(
  lessons: Lesson[],
  groupOf: (lesson: Lesson) => string,
  always: Lesson[] = [],
): Generator<{ group: string; tallies: Tally[] }> {
  for (const [group, own] of Map.groupBy(lessons, groupOf)) {
    const models = modelsFrom([
      ...lessons.filter((lesson) => groupOf(lesson) !== group),
      ...always,
    ]);
    yield {
      group,
      tallies: tallies(
        own.map(({ text }) => text),
        models,
      ),
    };
  }
}

/** Five styles at a time are left out together: each is still judged by models that never saw it, for a fifth of the training. */
const STYLES_TOGETHER = 5;

/** Which styles are left out together: those that come one after the other by name. */
export function styleGroups(lessons: Lesson[]): (lesson: Lesson) => string {
  const styles = [...new Set(lessons.map(({ text }) => text.style))].sort();
  return ({ text }) => String(Math.floor(styles.indexOf(text.style) / STYLES_TOGETHER));
}

/** Who wrote a text, by its id; early writers, who are much alike, go together. */
const EARLY: Record<string, string> = { t1: 'w1', t2: 'w2', t3: 'w3', t4: 'w3' };

/** The writer of a text: the part of its id before the number. */
export function writerOf({ text }: Lesson): string {
  const tag = /-([a-z]+\d[a-z]?)-\d+$/.exec(text.id)?.[1] ?? '';
  return EARLY[tag] ?? tag;
}
