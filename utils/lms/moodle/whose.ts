import type { ReadLearner } from '#utils/domain/reading.ts';
import { idInLink, lineOf } from './dom.ts';
import type { MoodlePage } from './page.ts';
import { anyPage } from './selectors.ts';

/** A learner and whether two places of the page named the same one. */
export interface Whose {
  learner: ReadLearner;
  proved: boolean;
}

/**
 * The rule that keeps feedback from landing under the wrong learner: the first place names the learner, at least one
 * other place must agree and none may disagree.
 *
 * @param userId what the first place says
 * @param others what the other places say; `null` = that place is not on this page
 */
export const isProved = (userId: string | null, others: (string | null)[]): boolean => {
  const said = others.filter((id) => id !== null);
  return userId !== null && said.length > 0 && said.every((id) => id === userId);
};

/** A learner with the id left out unless proved. A shown name stays: it is what the mentor sees on the page too. */
export const whoseOf = (learner: ReadLearner, proved: boolean): Whose => ({
  learner: proved ? learner : { ...learner, userId: null, idNumber: null },
  proved,
});

/** The person logged in, named by Moodle's script and by the page's own furniture. */
export function viewer(page: MoodlePage): Whose {
  const { doc } = page;
  const links = [...doc.querySelectorAll(anyPage.viewerLink)];
  const stated = (selector: string, attribute: string) =>
    doc.querySelector(selector)?.getAttribute(attribute) ?? null;
  // Before Moodle 4 the script does not say it: then two pieces of furniture must agree.
  const said = [
    page.viewerId,
    stated(anyPage.viewerPopover, 'data-userid'),
    stated(anyPage.viewerMessages, 'data-user-id'),
  ].filter((id) => id !== null);
  const [userId = null, ...others] = said;
  // "Log in as" shows two people in the footer; the script names the one whose page it is.
  const own = links.find((link) => idInLink(link) === userId) ?? links[0];
  const proved = isProved(userId, [...others, idInLink(own)]);
  const name = lineOf(own) ?? stated(anyPage.viewerInitials, 'title');
  return whoseOf({ name, userId, idNumber: null }, proved);
}

/** What a reading says when an id was left out. */
export const notesOn = (whose: Whose): string[] => (whose.proved ? [] : ['learner-unproved']);
