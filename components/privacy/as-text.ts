import { kindWords } from '#components/backup/kind-words.ts';
import { timeWords } from '#components/caseload/day-words.ts';
import type { Instant } from '#utils/domain/time.ts';
import { t } from '#utils/i18n/t.ts';
import type { Everything } from '#utils/services/privacy-types.ts';

/** How the tables follow one another in the text: what the learner knows best first. */
const ORDER: (keyof Everything)[] = [
  'learners',
  'targets',
  'feedback',
  'log',
  'reviews',
  'questions',
  'drafts',
  'snoozes',
  'conflicts',
  'sent',
];

/** `nextOn` → "Next on". */
const fieldWords = (name: string): string => {
  const words = name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const isMoment = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text);

function plain(value: unknown): string {
  if (value === null || value === undefined || value === '') return t('privacy.none');
  return typeof value === 'string' && isMoment(value) ? timeWords(value) : String(value);
}

const isSimple = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** A value under its name, as indented lines. Nothing is left out. */
function lines(name: string, value: unknown, indent: string): string[] {
  if (isSimple(value)) {
    const text = plain(value).replaceAll('\n', `\n${indent}  `);
    return [`${indent}${name}: ${text}`];
  }
  const entries = Object.entries(value ?? {});
  if (entries.length === 0) return [`${indent}${name}: ${t('privacy.none')}`];
  return [
    `${indent}${name}:`,
    ...entries.flatMap(([key, each]) =>
      lines(Array.isArray(value) ? String(Number(key) + 1) : fieldWords(key), each, `${indent}  `),
    ),
  ];
}

/** Everything that is kept about a learner, to be read: plain text, table by table, every field. */
export function asText(everything: Everything, name: string, now: Instant): string {
  const parts = ORDER.filter((table) => everything[table].length > 0).map((table) => {
    const heading = kindWords(table);
    const records = everything[table].map((record, at) =>
      lines(`${heading} ${at + 1}`, record, '').join('\n'),
    );
    return `${heading}\n${'='.repeat(heading.length)}\n\n${records.join('\n\n')}`;
  });
  return [t('privacy.heading', { name, when: timeWords(now) }), ...parts].join('\n\n\n');
}
