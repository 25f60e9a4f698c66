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
