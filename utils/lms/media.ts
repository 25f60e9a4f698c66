const CARRIERS = 'audio, video, iframe, object, embed, img';
/** Decoration: the LMS's own icons, smileys (their text stands in `alt`), pictures of people, spacers. */
const DECORATION =
  '.icon, .emoticon, .emoji, .userpicture, .userinitials, .spacer, [role="presentation"]';
const IN_SOURCE =
  /<(?:audio|video|iframe|object|embed|img)\b(?![^>]*\b(?:emoticon|emoji|spacer)\b)/i;

/** Whether a piece of a page holds pictures or recordings, which its text does not carry. */
export const holdsMedia = (root: ParentNode): boolean =>
  [...root.querySelectorAll(CARRIERS)].some((each) => !each.matches(DECORATION));

/** The same of HTML source, as an editor's box holds it. */
export const sourceHoldsMedia = (source: string): boolean => IN_SOURCE.test(source);
