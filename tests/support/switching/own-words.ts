import { attemptsOf } from '#tests/demo-lms/data/marking.ts';
import { learners, type Person } from '#tests/demo-lms/data/people.ts';
import { plainText } from '#tests/demo-lms/html.ts';
import { en } from '#utils/i18n/en.ts';
import { commandWords } from '#utils/plain-words/command-words.ts';

/** A demo learner and what was written about them. */
export interface OwnWords {
  learner: Person;
  /** The feedback as a page shows it, white space tidied. */
  whole: string;
  /** Long words of it that stand in nobody else's feedback and in no text of ours. */
  words: string[];
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{6,}/gu) ?? [];

/** What tells the demo's learners apart on one piece of work. */
export function ownWords(cmid: string): OwnWords[] {
  const ours = new Set(wordsIn(JSON.stringify([en, learners, commandWords])));
  const all = learners.map((learner) => ({
    learner,
    whole: plainText(attemptsOf(cmid, learner.id)[0]?.comment ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
  }));
  return all.map(({ learner, whole }) => {
    const others = new Set(
      all.filter((one) => one.learner !== learner).flatMap((one) => wordsIn(one.whole)),
    );
    const words = wordsIn(whole).filter((word) => !others.has(word) && !ours.has(word));
    return { learner, whole, words: [...new Set(words)] };
  });
}
