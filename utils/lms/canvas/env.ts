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

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** A content script cannot see `window.ENV`, but the script that sets it is in the page, as JSON. */
export function parseEnv(doc: Document): unknown {
  for (const { textContent } of doc.querySelectorAll('script:not([src])')) {
    const set = /\bENV\s*=\s*\{/.exec(textContent ?? '');
    const json = set && objectAt(textContent ?? '', set.index + set[0].length - 1);
    if (!json) continue;
    try {
      return JSON.parse(json);
    } catch {
      // Some other script's ENV.
    }
  }
  return null;
}

function studentNameIn(env: unknown, studentId: string | null): string | null {
  const students = valueAt(env, 'students');
  if (!Array.isArray(students) || studentId === null) return null;
  const student = students.find((each) => idText(valueAt(each, 'id')) === studentId);
  return textOf(valueAt(student, 'name')) ?? textOf(valueAt(student, 'short_name'));
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
    studentName: studentNameIn(env, studentId),
  };
}
