import { html } from '../html.ts';
import { type Answer, type PageRequest, page, redirect } from '../page.ts';
import { cookiesFor } from '../session.ts';

/** Sets the role (`?as=…`) and goes on to `?to=…`, or asks who you are. */
export function logIn({ url, origin }: PageRequest): Answer {
  if (url.searchParams.has('as')) {
    const to = url.searchParams.get('to') ?? '/';
    return redirect(to.startsWith('/') ? to : '/', { 'Set-Cookie': cookiesFor(url.searchParams) });
  }
  return page(html`<html lang="en"><head><title>Log in | Marlbrook VLE</title>
<link rel="stylesheet" href="/demo/moodle.css"></head>
<body id="page-login-index" class="path-login pagelayout-login notloggedin"><div id="page" role="main"><h1>Log in</h1>
<p>This is a demonstration. Choose who you are:</p><ul>
<li><a href="${origin}/moodle/login?as=teacher">A teacher</a></li>
<li><a href="${origin}/moodle/login?as=parent">A learner mentor with the parent role</a></li>
<li><a href="${origin}/moodle/login?as=learner&amp;user=4101">A learner (Aisha)</a></li>
</ul></div></body></html>`);
}

/** Forgets who is logged in. */
export const logOut = (): Answer =>
  redirect('/moodle/login/index.php', { 'Set-Cookie': 'demo_as=; Path=/; Max-Age=0' });
