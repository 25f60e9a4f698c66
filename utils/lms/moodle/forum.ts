import type { ReadItem, ReadLearner } from '#utils/domain/reading.ts';
import { plainText } from '../text.ts';
import { forum } from './activity-selectors.ts';
import { idInLink, lineOf } from './dom.ts';
import {
  activityName,
  changed,
  itemOf,
  learnerChanging,
  type MoodlePage,
  nobody,
  notFeedback,
  type PageAnswer,
  recognised,
} from './page.ts';
import { isProved, notesOn, viewer, type Whose, whoseOf } from './whose.ts';

/** The heading of the criterion that a remark stands under: the nearest one before it, going outwards. */
function criterionOf(remark: Element, form: Element): string | null {
  for (let at: Element | null = remark; at && at !== form; at = at.parentElement)
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const heading = before.matches('h3, h4, h5, h6')
        ? before
        : before.querySelector('h3, h4, h5, h6, .description');
      if (heading) return lineOf(heading);
    }
  return null;
}

function remarksIn(page: MoodlePage, form: Element, learner: ReadLearner): ReadItem[] {
  return [...form.querySelectorAll<HTMLTextAreaElement>(forum.remark)].flatMap((box) => {
    const text = plainText(box.value);
    const criterion = criterionOf(box, form);
    const known = { learner, work: activityName(page), criterion };
    return text ? [itemOf(page, { ...known, source: 'forum', text })] : [];
  });
}

/** Who wrote the posts being marked: of each conversation the last post, since what it answers stands before it. */
function authors(grader: Element): (string | null)[] {
  const containers = [...grader.querySelectorAll(forum.conversation)];
  const own = containers.flatMap((each) => [...each.querySelectorAll(forum.post)].at(-1) ?? []);
  const places = own.length > 0 ? own : [grader];
  const selector = own.length > 0 ? forum.postAuthor : forum.posts;
  return places.flatMap((post) => [...post.querySelectorAll(selector)].map((a) => idInLink(a)));
}

/**
 * The learner being marked, as the picker names them, and as the author of the posts beside the form. Going to the next
 * learner Moodle changes the posts first, then the form, the name last: while posts and name agree, so does the form.
 * Without posts nothing else names the learner, and the name may be the one before: then nobody is named.
 *
 * @returns `null` while a post is somebody else's: the grader is between two learners
 */
function whoseMarking(grader: Element): Whose | null {
  const person = grader.querySelector(forum.person);
  const userId = person?.getAttribute('data-userid') ?? null;
  const written = authors(grader);
  if (written.some((id) => id !== userId)) return null;
  const proved = isProved(userId, written);
  const shown = { name: lineOf(person), userId, idNumber: null };
  return proved ? whoseOf(shown, true) : whoseOf(nobody, false);
}

/** The viewer's own marks: the button that shows them names whom they are about. */
function whoseOwn(page: MoodlePage): Whose {
  const own = viewer(page);
  const stated = page.doc.querySelector(forum.own)?.getAttribute('data-userid') ?? null;
  return stated === own.learner.userId ? own : whoseOf(own.learner, false);
}

/**
 * Reads the marking of a forum while it is open: the remarks of its rubric or guide, as staff write them or as the
 * learner is shown them. Until the page's own button has opened it, nothing of it is there.
 */
export function readForum(page: MoodlePage): PageAnswer {
  const grader = page.doc.querySelector(forum.grader);
  const view = page.doc.querySelector(forum.view);
  if (!grader && !view)
    return notFeedback(page.doc.querySelector(forum.opener) ? ['open-the-marking'] : []);
  const form = (grader ?? view)?.querySelector(forum.form);
  if (!form) {
    // Marked with a plain grade: there is no place for words.
    const isAdvanced = page.doc.querySelector(forum.advanced) !== null;
    if (view && !isAdvanced) return recognised([whoseOwn(page).learner], [], ['grade-only']);
    return changed(['forum.form']);
  }
  if (!form.querySelector(forum.remark)) return changed(['forum.remark']);
  const whose = grader ? whoseMarking(grader) : whoseOwn(page);
  if (!whose) return learnerChanging();
  const items = remarksIn(page, form, whose.learner);
  const boxes = [...form.querySelectorAll('textarea')];
  const isUnsure = boxes.some((box) => !box.matches(forum.remark) && plainText(box.value) !== '');
  if (items.length === 0 && isUnsure) return changed(['forum.remark']);
  return recognised(
    [whose.learner],
    items,
    isUnsure ? [...notesOn(whose), 'parts-unread'] : notesOn(whose),
  );
}
