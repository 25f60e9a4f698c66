import { holdsEvery, plainText, soughtWords } from '#utils/domain/find-words.ts';
import type { Learner } from '#utils/domain/learner.ts';
import { tellingApart } from '#utils/domain/namesakes.ts';

/** One line below the address bar: `content` is what comes back when it is chosen, `description` what is shown. */
export interface Suggestion {
  content: string;
  description: string;
}

/** What the browser has room for. */
const MOST = 6;

/** The browser reads a description as XML: what could begin any is left out. Names hardly ever hold one. */
const asDescription = (text: string): string => text.replace(/[<>&]/g, ' ');

/** A learner and the words that stand for nobody else in the address bar. */
interface Labelled {
  learner: Learner;
  label: string;
}

/** Learners who are not put away; namesakes carry what tells them apart. */
function labelled(learners: readonly Learner[]): Labelled[] {
  const here = learners.filter(({ archived }) => !archived);
  const apart = tellingApart(here);
  return here.map((learner) => {
    const known = apart.get(learner.id);
    const mark = known?.idNumber ?? known?.userId;
    return { learner, label: mark ? `${learner.name} (${mark})` : learner.name };
  });
}

/** The first learners, in the order given, whose name, groups or college references hold every word typed. Nothing typed: none. */
export function suggestions(learners: readonly Learner[], typed: string): Suggestion[] {
  const words = soughtWords(typed);
  if (words.length === 0) return [];
  return labelled(learners)
    .filter(({ learner, label }) => {
      const { misRef, groups } = learner;
      return holdsEvery(plainText([label, misRef ?? '', ...groups].join(' ')), words);
    })
    .slice(0, MOST)
    .map(({ label, learner }) => ({
      content: label,
      description: asDescription([label, ...learner.groups].join(' · ')),
    }));
}

/** The one learner whom the words chosen or typed stand for; `null` = nobody, or more than one. */
export function chosenLearner(learners: readonly Learner[], entered: string): Learner | null {
  const all = labelled(learners);
  const wanted = plainText(entered).trim();
  const exact = all.filter(({ label }) => plainText(label).trim() === wanted);
  const found = exact.length > 0 ? exact : all.filter(({ label }) => isFound(label, entered));
  const [only] = found;
  return only && found.length === 1 ? only.learner : null;
}

const isFound = (label: string, entered: string): boolean => {
  const words = soughtWords(entered);
  return words.length > 0 && holdsEvery(plainText(label), words);
};
