const CARRIERS = 'audio, video, iframe, object, embed, img';
/** Decoration: the LMS's own icons, smileys (their text stands in `alt`), pictures of people, spacers. */
const DECORATION =
  '.icon, .emoticon, .emoji, .userpicture, .userinitials, .spacer, [role="presentation"], ' +
  '[src*="/theme/image.php"]';
const IN_SOURCE =
  /<(?:audio|video|iframe|object|embed|img)\b(?![^>]*\b(?:emoticon|emoji|spacer)\b)/i;

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A file's name from its address; an embedded page is named by its host. */
function nameOf(element: Element): string {
  const source = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  const inside = element.querySelector('source[src]')?.getAttribute('src') ?? '';
  const url = URL.parse(source || inside, 'https://relative.invalid/');
  const file = url?.pathname.split('/').at(-1) ?? '';
  return decoded(/\.\w{2,5}$/.test(file) ? file : (url?.hostname ?? '')) || element.localName;
}

/** The names of the pictures and recordings in a piece of a page, each once. */
export const mediaNames = (root: ParentNode): string[] => [
  ...new Set(
    [...root.querySelectorAll(CARRIERS)]
      .filter((each) => !each.closest(DECORATION) && !each.parentElement?.closest(CARRIERS))
      .map(nameOf),
  ),
];

/** Whether a piece of a page holds pictures or recordings, which its text does not carry. */
export const holdsMedia = (root: ParentNode): boolean =>
  [...root.querySelectorAll(CARRIERS)].some((each) => !each.closest(DECORATION));

/** The same of HTML source, as an editor's box holds it. */
export const sourceHoldsMedia = (source: string): boolean => IN_SOURCE.test(source);
