import { html } from '../html.ts';
import { type Answer, type PageRequest, page } from '../page.ts';

/** A page of no LMS: the extension must leave it exactly as it is. */
export const ordinaryPage = (): Answer =>
  page(html`<html lang="en"><head><title>Canteen menu</title></head>
<body><h1>Canteen menu</h1><p>Jacket potatoes, soup of the day. You need to bring your own cup.</p></body></html>`);

/** A page that frames another address (`?src=`), as a stranger would frame the panel. */
export const framingPage = ({ url }: PageRequest): Answer =>
  page(html`<html lang="en"><head><title>Framing page</title></head>
<body><h1>Somebody else's page</h1><iframe id="framed" width="400" height="600" src="${url.searchParams.get('src') ?? ''}"></iframe></body></html>`);
