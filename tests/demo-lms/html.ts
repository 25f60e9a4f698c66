/** Markup that is safe to put into a page as it stands. */
export interface Markup {
  markup: string;
}

type Part = Markup | string | number | null | undefined | false | Part[];

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** `text` with the five characters that mean something in HTML written as entities. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => escapes[char] ?? char);

const render = (part: Part): string => {
  if (part === null || part === undefined || part === false) return '';
  if (Array.isArray(part)) return part.map(render).join('');
  if (typeof part === 'object') return part.markup;
  return escapeHtml(String(part));
};

/** A template whose values are escaped unless they are markup; `null` and `false` vanish, arrays are joined. */
export const html = (texts: TemplateStringsArray, ...parts: Part[]): Markup => ({
  markup: texts.map((text, index) => text + render(parts[index])).join(''),
});

/** Markup written by this project's own data (a teacher's rich-text comment), put in as it stands. */
export const raw = (markup: string): Markup => ({ markup });

/** The text of a rich comment without its tags, one line: what an LMS shows when it cuts a comment short. */
export const plainText = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
