import { idText } from './ids.ts';

/** What Canvas's own page says of itself in its inline `ENV`; each `null` when absent. */
export interface EnvFacts {
  currentUserId: string | null;
  courseId: string | null;
  courseName: string | null;
  /** Whose submission or grades the page was made for. Absent in SpeedGrader. */
  studentId: string | null;
  /** That learner's name, where the page lists learners. */
  studentName: string | null;
}

/** The object literal that begins at `start` (a `{`), to its own closing brace; `null` when it never closes. */
function objectAt(text: string, start: number): string | null {
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return text.slice(start, at + 1);
  }
  return null;
}

/** The value under a path of keys in parsed JSON; `undefined` where the path ends early. */
export function valueAt(json: unknown, ...keys: string[]): unknown {
  let value = json;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** Tidied text; `null` for nothing and for what is no text. */
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** What each script was found to hold: it is asked for again and again, and a script does not change. */
const parsed = new WeakMap<Element, unknown>();

function envIn(script: Element): unknown {
  const { textContent } = script;
  const set = /\bENV\s*=\s*\{/.exec(textContent ?? '');
  const json = set && objectAt(textContent ?? '', set.index + set[0].length - 1);
  try {
    return json ? JSON.parse(json) : null;
  } catch {
    return null; // Some other script's ENV.
  }
}

/**
 * The page's `ENV`: a content script cannot see `window.ENV`, but the script that sets it is in the page, as JSON.
 *
 * @returns `null` when there is none or it is not JSON
 */
export function parseEnv(doc: Document): unknown {
  for (const script of doc.querySelectorAll('script:not([src])')) {
    if (!parsed.has(script)) parsed.set(script, envIn(script));
    const env = parsed.get(script);
    if (env !== null) return env;
  }
  return null;
}

/** Learners as Canvas lists them, in `ENV` and in its API: those with an id and a name. */
export function namedIn(list: unknown): { id: string; name: string }[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((each) => {
    const id = idText(valueAt(each, 'id'));
    const name = textOf(valueAt(each, 'name')) ?? textOf(valueAt(each, 'short_name'));
    return id !== null && name !== null ? [{ id, name }] : [];
  });
}

/** Reads the facts out of the page's inline `ENV`. All `null` when there is none or it is not JSON. */
export function envFacts(doc: Document): EnvFacts {
  const env = parseEnv(doc);
  const asset = /^course_(\d+)$/.exec(textOf(valueAt(env, 'context_asset_string')) ?? '');
  const context = valueAt(env, 'current_context');
  const isCourse = valueAt(context, 'type') === 'Course';
  const studentId =
    idText(valueAt(env, 'SUBMISSION', 'user_id')) ?? idText(valueAt(env, 'student_id'));
  return {
    currentUserId: idText(valueAt(env, 'current_user_id')),
    courseId: asset?.[1] ?? (isCourse ? idText(valueAt(context, 'id')) : null),
    courseName: isCourse ? textOf(valueAt(context, 'name')) : null,
    studentId,
    studentName: namedIn(valueAt(env, 'students')).find(({ id }) => id === studentId)?.name ?? null,
  };
}
