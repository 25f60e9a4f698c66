import type { Reading } from '#utils/domain/reading.ts';

/** Places where the LMSs print a person's name. */
const NAMED = [
  'a[href*="/user/view.php"]',
  'a[href*="/user/profile.php"]',
  'a[href*="/users/"]',
  'a[href*="/grade/report/user/"]',
  '.userfullname',
  '.username',
  '.usertext',
  '.userinitials',
  '.user-heading',
  '.fullname',
  '.author',
  '.student_name',
  '[data-testid="selected-student"]',
  '#students_selectmenu option',
  '#student_select_menu option',
  '[data-action="change-user"] option',
].join(', ');
/** Attributes that hold a name in those places, or on pictures of people. */
const ATTRIBUTES = ['title', 'alt', 'aria-label', 'name', 'data-fullname'];
const PICTURES = 'img.userpicture, [class*="avatar"], .userinitials';

/** What stands beside a name in the same place. */
const BESIDE = 'small, em, .userinitials, .accesshide, .sr-only, .visually-hidden, img, i';

const word = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
/** Two to five words, each with a capital: what a full name looks like. */
const FULL = new RegExp(`^${word}(?: (?:(?:de|van|von|der|bin|al|el|da) )?${word}){1,4}$`, 'u');
/** Words that begin so on the LMSs' own buttons and links. */
const NOT_A_NAME =
  /^(?:View|Full|Edit|My|User|Send|Select|Show|Log|Profile|Course|Grade|Submission|Quick|Assignment|Unit|Task)\b/;

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

export const looksLikeName = (text: string): boolean => FULL.test(text) && !NOT_A_NAME.test(text);

/** An element's own words without what stands beside the name. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const beside of copy.querySelectorAll(BESIDE)) beside.remove();
  return tidy(copy.textContent);
}

/** Names in prose: after a title, and after a greeting. The page names these people nowhere else. */
function namesInProse(text: string): string[] {
  const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir)\.? +(?:\p{Lu}\.? +)?(\p{Lu}[\p{L}'’-]+)/gu;
  const greeted =
    /\b(?:Hi|Hello|Hiya|Hey|Dear|Thanks|Thank you|Well done|Da iawn),? +(\p{Lu}[\p{L}'’-]+)/gu;
  return [titled, greeted].flatMap((form) => [...text.matchAll(form)].map(([, name = '']) => name));
}

/** Small places that hold nothing but a name-like text; lists of grades and states are none of people. */
const LEAVES = 'p, span, a, td, th, div, li, h1, h2, h3, h4, h5, strong, b, button, label, option';
const NOT_OF_PEOPLE = 'select[name*="grade"], select[name*="state"]';

/**
 * Whatever stands alone and looks like a full name. Some of it is a label: that costs nothing, since no reader looks at
 * labels, while a name that is missed costs a person.
 */
function nameLikeLeaves(doc: Document): string[] {
  return [...doc.querySelectorAll(LEAVES)]
    .filter((leaf) => leaf.closest(NOT_OF_PEOPLE) === null)
    .filter(({ children }) => [...children].every((child) => child.matches(BESIDE)))
    .map((leaf) => (leaf.children.length > 0 ? wordsOf(leaf) : tidy(leaf.textContent)))
    .map((text) => text.replace(/^[^:]{1,40}: /, ''))
    .filter((text) => text.length < 60 && looksLikeName(text));
}

/** Words of the host's name that the page prints with a capital: the college. */
function placesIn(text: string, { hostname }: URL): string[] {
  const labels = hostname
    .split('.')
    .slice(0, -1)
    .flatMap((label) => label.split('-'));
  const words = labels.map((label) => label.charAt(0).toUpperCase() + label.slice(1));
  return words.filter((one) => one.length > 4 && one !== 'Moodle' && text.includes(one));
}

/** Every person's name that a page prints, and the college's as far as its host's name tells it. */
export function namesOnPage(doc: Document, url: URL, reading: Reading): string[] {
  const elements = [...doc.querySelectorAll(`${NAMED}, ${PICTURES}`)];
  const inAttributes = elements.flatMap((element) =>
    ATTRIBUTES.map((name) => tidy(element.getAttribute(name))),
  );
  const shown = [...elements.map(wordsOf), ...inAttributes]
    .map((text) => text.replace(/^(?:Picture of|Select|Avatar for) /i, ''))
    .filter(looksLikeName);
  const read = [...reading.subjects, ...reading.items.map(({ learner }) => learner)].flatMap(
    ({ name }) => name ?? [],
  );
  const authors = reading.items.flatMap(({ author }) => author ?? []);
  // A learner's name as read may be "Participant 50": digits are no part of a name.
  const known = [...read, ...authors].filter((name) => !/\d/.test(name));
  // What the marking is about is no person, whatever it looks like.
  const things = new Set(
    reading.items.flatMap(({ course, work, criterion, grade }) => [course, work, criterion, grade]),
  );
  const alone = nameLikeLeaves(doc).filter((name) => !things.has(name));
  const titled = doc.title.split(/[:|]/).map(tidy).filter(looksLikeName);
  const text = doc.documentElement.textContent ?? '';
  const inTitle = titled.filter((name) => !things.has(name));
  return [
    ...new Set([
      ...known,
      ...shown,
      ...alone,
      ...inTitle,
      ...namesInProse(text),
      ...placesIn(text, url),
    ]),
  ];
}

/** Keys of an LMS's JSON whose values are people's names. */
const NAME_KEYS =
  /^(?:name|short_name|sortable_name|display_name|full_name|user_name|author_name|first_name|last_name|fullname)$/;
/** Names under `name` are people's only where the object is a person. */
const PERSON = /^(?:user|author|student|grader|assessor|participant|member|observed_user)s?$/;

/** Every person's name in an LMS's answer. */
export function namesInJson(json: unknown, parent = ''): string[] {
  if (typeof json === 'string') return namesInProse(json.replace(/<[^>]*>/g, ' '));
  if (Array.isArray(json)) return json.flatMap((each) => namesInJson(each, parent));
  if (typeof json !== 'object' || json === null) return [];
  const isPerson = PERSON.test(parent) || 'sortable_name' in json || 'avatar_image_url' in json;
  return Object.entries(json).flatMap(([key, value]) => {
    const isName = NAME_KEYS.test(key) && (key !== 'name' || isPerson);
    return isName && typeof value === 'string'
      ? [value.replace(/^([^,]+), (.+)$/, '$2 $1')]
      : namesInJson(value, key);
  });
}
