import { parseEnv, valueAt } from '#utils/lms/canvas/env.ts';
import type { Scrub } from './scrub.ts';

/** Nothing in these is read, and all may hold what nobody looks through. */
const GONE =
  'link, style, template, object, embed, meta, base, [href*="logout"], input[name="sesskey"], input[name="logintoken"], ' +
  'input[name="authenticity_token"]';
const ADDRESSES = /^(?:href|src|action|formaction|cite|poster|data-src|data-url|data-href)$/;
const STRUCTURE =
  /^(?:class|id|for|name|headers|list|form|role|type|rel|target|aria-(?:labelledby|describedby|controls|owns|activedescendant))$/;
const DROPPED =
  /^(?:on.*|nonce|integrity|srcset|crossorigin|ping|srcdoc|background)$|sesskey|token|csrf/i;
/** Fields whose value is an id, by name. */
const ID_FIELD = /^(?:id|cmid|courseid|userid|contextid|assignmentid|selectedusers|.*_id)$/;

/** Seconds since 1970, of these years: when the work was marked. */
const isMoment = (value: string): boolean => /^(?:1[4-9]|2[01])\d{8}$/.test(value);

/** What the readers look at in the style of an element: whether it is shown. */
const shownStyle = (style: string): string =>
  style
    .split(';')
    .filter((one) => /^\s*(?:display|visibility|opacity)\s*:/.test(one))
    .join(';')
    .trim();

/** What the readers need of Moodle's own inline script. */
function moodleFacts(script: string, scrub: Scrub): string | null {
  const at = script.indexOf('M.cfg');
  if (at === -1) return null;
  const head = script.slice(at, at + 4000);
  const fact = (name: string) =>
    new RegExp(`"${name}":("(?:[^"\\\\]|\\\\.)*"|\\d+)`).exec(head)?.[1];
  const facts = [
    'wwwroot',
    'theme',
    'language',
    'courseId',
    'contextid',
    'contextInstanceId',
    'userId',
  ];
  const pairs = facts.flatMap((name) => {
    const value = fact(name);
    if (value === undefined) return [];
    if (name === 'wwwroot') {
      const root = scrub.address(String(JSON.parse(value))).replace(/\/$/, '');
      return [`"${name}":${JSON.stringify(root).replaceAll('/', '\\/')}`];
    }
    return [`"${name}":${/^\d+$/.test(value) ? scrub.id(value) : value}`];
  });
  return `M.cfg = {${pairs.join(',')}};`;
}

/** What the readers need of Canvas's own inline script: ids, roles, the course's name and the learners' names. */
function canvasFacts(doc: Document, scrub: Scrub): string | null {
  const env = parseEnv(doc);
  if (typeof env !== 'object' || env === null) return null;
  const idAt = (...keys: string[]) => {
    const id = valueAt(env, ...keys);
    return typeof id === 'string' || typeof id === 'number' ? scrub.id(String(id)) : null;
  };
  const textAt = (...keys: string[]) => {
    const text = valueAt(env, ...keys);
    return typeof text === 'string' ? scrub.structure(scrub.text(text)) : null;
  };
  const roles = valueAt(env, 'current_user_roles');
  const students = valueAt(env, 'students');
  const facts = {
    current_user_id: idAt('current_user_id'),
    current_user_roles: Array.isArray(roles) ? roles : null,
    context_asset_string: textAt('context_asset_string'),
    current_context: {
      type: textAt('current_context', 'type'),
      id: idAt('current_context', 'id'),
      name: textAt('current_context', 'name'),
    },
    student_id: idAt('student_id'),
    SUBMISSION: { user_id: idAt('SUBMISSION', 'user_id') },
    students: Array.isArray(students)
      ? students.map((each) => ({
          id: scrub.id(String(valueAt(each, 'id'))),
          name: scrub.text(String(valueAt(each, 'name') ?? '')),
        }))
      : null,
  };
  return `ENV = ${JSON.stringify(facts)};`;
}

function scrubAttribute(element: Element, name: string, value: string, scrub: Scrub): void {
  const put = (made: string) => element.setAttribute(name, made);
  const field = element.getAttribute('name') ?? '';
  if (DROPPED.test(name)) element.removeAttribute(name);
  else if (name === 'style')
    shownStyle(value) ? put(shownStyle(value)) : element.removeAttribute(name);
  else if (ADDRESSES.test(name)) put(scrub.address(value));
  else if (STRUCTURE.test(name)) put(scrub.structure(name === 'name' ? scrub.text(value) : value));
  else if (
    /^\d+$/.test(value) &&
    (/id$|selected/.test(name) || (name === 'value' && ID_FIELD.test(field)))
  )
    put(scrub.id(value));
  else if (name === 'value' && isMoment(value)) put(value);
  else if (/^(?:https?:\/)?\/\S*[?/]/.test(value)) put(scrub.address(value));
  else put(name.startsWith('data-') ? scrub.structure(scrub.text(value)) : scrub.text(value));
}

/** Initials are those of the made-up name beside them. */
function scrubInitials(doc: Document, scrub: Scrub): void {
  for (const element of doc.querySelectorAll('.userinitials, .initials')) {
    const name = scrub.text(
      element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '',
    );
    element.textContent =
      name
        .match(/\b\p{Lu}/gu)
        ?.slice(0, 2)
        .join('') ?? 'XX';
  }
}

function scrubTexts(node: Node, scrub: Scrub): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === 8) child.remove();
    else if (child.nodeType === 3) child.textContent = scrub.text(child.textContent ?? '');
    else if (child.nodeName !== 'SCRIPT') scrubTexts(child, scrub);
  }
}

/**
 * Scrubs a page in place: people and places become made-up ones, what is not read goes. Scripts keep nothing but the
 * few facts that the readers take from them.
 */
export function scrubPage(doc: Document, scrub: Scrub): void {
  const canvas = canvasFacts(doc, scrub);
  for (const script of [...doc.querySelectorAll('script')]) {
    const facts = moodleFacts(script.textContent ?? '', scrub) ?? canvas;
    const isOwn =
      !script.hasAttribute('src') && /\bM\.cfg\s*=|\bENV\s*=\s*\{/.test(script.textContent ?? '');
    if (!isOwn || facts === null) script.remove();
    else {
      for (const { name } of [...script.attributes]) script.removeAttribute(name);
      script.textContent = facts;
    }
  }
  for (const element of [...doc.querySelectorAll(GONE)]) element.remove();
  scrubInitials(doc, scrub);
  for (const element of doc.querySelectorAll('*')) {
    if (element.nodeName === 'SCRIPT') continue;
    for (const { name, value } of [...element.attributes])
      scrubAttribute(element, name, value, scrub);
  }
  scrubTexts(doc, scrub);
}
