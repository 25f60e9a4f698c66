import type { ReadItem, Reading } from '#utils/domain/reading.ts';
import type { AboutPage } from './about-page.ts';
import { pathPattern } from './path-pattern.ts';

/** What a report says beside the reading itself. */
export interface ReportFacts {
  /** This product's version. */
  product: string;
  /** Name and first number, as `browserIn` gives it. */
  browser: string | null;
  /** What the page says of its LMS; `null` when it could not be asked. */
  about: AboutPage | null;
}

/** Themes that many sites use. A theme of a site's own may be called after it, so it is not named. */
const THEMES = new Set(
  (
    'boost classic clean more moove adaptable boost_union academi lambda snap essential fordson trema almondb ' +
    'edumy eguru learnr mb2nl space degrade'
  ).split(' '),
);

const STAFF_PAGES = new Set(['assign-grading-list', 'assign-grader', 'speedgrader']);

/** Browser and first number of its version, out of a user-agent line. */
export function browserIn(userAgent: string): string | null {
  const names = { Firefox: 'Firefox', Edg: 'Edge', Chrome: 'Chrome' };
  const found = /\b(Firefox|Edg|Chrome)\/(\d{1,4})/;
  const [, name, version] = /\bEdg\/\d/.test(userAgent)
    ? (/\b(Edg)\/(\d{1,4})/.exec(userAgent) ?? [])
    : (found.exec(userAgent) ?? []);
  return name && name in names ? `${names[name as keyof typeof names]} ${version}` : null;
}

/** Names of ours (selectors, notes, page kinds) have no spaces; anything else is not passed on. */
const ownName = (name: string): string => (/^[a-z][\w.-]{0,60}$/i.test(name) ? name : '?');

const listed = (names: string[]): string => [...new Set(names.map(ownName))].join(', ') || 'none';

const themeIn = (theme: string | null): string | null =>
  theme === null || THEMES.has(theme) ? theme : 'of its own';

/** The language without its place or variant. */
const langIn = (lang: string | null): string | null =>
  /^[a-z]{2,3}(?![a-z])/.exec(lang?.toLowerCase() ?? '')?.[0] ?? null;

function roleIn({ pageKind, answer }: Reading, about: AboutPage | null): string | null {
  if (about?.role) return about.role;
  if (pageKind !== null && STAFF_PAGES.has(pageKind)) return 'staff';
  return pageKind === 'assign-view' && answer !== 'not-a-feedback-page' ? 'learner' : null;
}

/** How many items there are of what kind: the figures alone. */
function countsOf(items: ReadItem[]): string {
  const sources = Map.groupBy(items, ({ source }) => source);
  const counts = [...sources].map(([source, of]) => `${source} ${of.length}`);
  const some = (name: string, is: (item: ReadItem) => boolean) => {
    const count = items.filter(is).length;
    return count > 0 ? [`${name} ${count}`] : [];
  };
  const facts = [
    ...some('cut', ({ cut }) => cut),
    ...some('not released', ({ released }) => released === false),
    ...some('with pictures', ({ media }) => media),
    ...some('learner not proved', ({ learner }) => learner.userId === null),
  ];
  return [String(items.length), [...counts, ...facts].join(', ')].filter(Boolean).join(': ');
}

/**
 * A report on how a page was read, for whoever keeps the readers right: plain text in English, whatever the screens'
 * language. It holds no learner, no teacher, no course, no feedback, no id, no host and no address beyond its kind.
 */
export function reportOf(reading: Reading, { product, browser, about }: ReportFacts): string {
  const { lms, pageKind, answer } = reading;
  const version = about?.version && /^\d+(?:\.\d+)*$/.test(about.version) ? about.version : null;
  const lines: [string, string | null][] = [
    ['Feedforward', product],
    ['Browser', browser],
    ['LMS', [lms, version].filter(Boolean).join(' ') || null],
    ['Theme', themeIn(about?.theme ?? null)],
    ['Language', langIn(about?.lang ?? null)],
    ['Role', roleIn(reading, about)],
    ['Page kind', pageKind && ownName(pageKind)],
    ['Path', pathPattern(reading.url, reading.site)],
    ['Answer', answer],
    ['Not found', listed(reading.missing)],
    ['Notes', listed(reading.notes)],
    ['Learners', String(reading.subjects.length)],
    ['Feedback', countsOf(reading.items)],
  ];
  const known = lines.map(([name, value]) => `${name}: ${value || 'not known'}`);
  return ['Report on a page. No names, no feedback, no ids.', ...known].join('\n');
}
