import { childrenTagged } from './dom.ts';
import { type Said, saidIn } from './said.ts';
import { commentNoise, learnerPage } from './selectors.ts';

/** The outermost matches of a selector that are not inside text that people wrote. */
export function own(root: Element | Document, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter(
    (found) => !found.parentElement?.closest(`${selector}, ${learnerPage.writtenByPeople}`),
  );
}

interface Comment {
  said: Said;
  cut: boolean;
  /** By a plugin that is not Moodle's own: which of it are a marker's words, nobody can tell. */
  isPlugin: boolean;
}

/**
 * The whole comment is in a hidden element when the shown one beside it is cut; without it the shown one is whole, unless
 * it offers to be expanded. So Moodle shows the words of any feedback plugin.
 */
export function comments(root: Element): Comment[] {
  const isFull = (place: Element) => place.matches(learnerPage.fullComment);
  return own(root, learnerPage.feedbackPlugin)
    .filter(
      (place) =>
        !place.matches(learnerPage.fileFeedback) &&
        (isFull(place) || !childrenTagged(place.parentElement, 'DIV').some(isFull)),
    )
    .map((place) => {
      const { text, media } = saidIn(place, commentNoise);
      const isPlugin = !place.matches(learnerPage.moodleComment);
      const cut = !isFull(place) && place.querySelector(learnerPage.expandSign) !== null;
      // Around a plugin's recording stand the words of its player.
      return { said: { text: isPlugin && media.length > 0 ? '' : text, media }, cut, isPlugin };
    });
}
