import { learnerBy, mentor, type Person, teacher } from './data/people.ts';

export type Role = 'teacher' | 'parent' | 'learner';

/** Who is looking, and in which flavour of Moodle. */
export interface Session {
  role: Role;
  viewer: Person;
  version: '4.5' | '5.1';
  theme: 'boost' | 'classic';
}

const readCookies = (header: string): URLSearchParams =>
  new URLSearchParams(header.replace(/;\s*/g, '&'));

/** The session that the cookie header names; `null` when nobody is logged in. */
export function sessionFrom(cookieHeader: string | undefined): Session | null {
  const cookies = readCookies(cookieHeader ?? '');
  const [role, id] = (cookies.get('demo_as') ?? '').split(':');
  const look = {
    version: cookies.get('demo_version') === '4.5' ? '4.5' : '5.1',
    theme: cookies.get('demo_theme') === 'classic' ? 'classic' : 'boost',
  } as const;
  if (role === 'teacher') return { role, viewer: teacher, ...look };
  if (role === 'parent') return { role, viewer: mentor, ...look };
  const viewer = learnerBy(id ?? '4101');
  return role === 'learner' && viewer ? { role, viewer, ...look } : null;
}

/** The cookies that `?as=teacher|parent|learner&user=4101&version=4.5&theme=classic` ask for. */
export const cookiesFor = (query: URLSearchParams): string[] =>
  [
    `demo_as=${[query.get('as') ?? 'teacher', query.get('user')].filter(Boolean).join(':')}`,
    `demo_version=${query.get('version') ?? '5.1'}`,
    `demo_theme=${query.get('theme') ?? 'boost'}`,
  ].map((cookie) => `${cookie}; Path=/; SameSite=Lax`);
