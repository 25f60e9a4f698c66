/** A page as it was saved, or as the demo showed it. */
export interface Page {
  /** What its figure is called. */
  name: string;
  url: string;
  html: string;
}

/** The page as an inert document of the browser's own. */
export const opened = ({ html }: Page): Document =>
  new DOMParser().parseFromString(html, 'text/html');

/** The control: looks at every element once, as little as any reader of the page could do. */
export function walk(doc: Document): number {
  let length = 0;
  for (const element of doc.querySelectorAll('*')) length += element.id.length;
  return length;
}
