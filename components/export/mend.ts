import { isLearnRefNumber, isUln } from '#utils/domain/mis-ids.ts';
import { TargetWording } from '#utils/domain/target.ts';
import { type MessageKey, t } from '#utils/i18n/t.ts';
import type { ExportRecord } from '#utils/mis/export-record.ts';
import type { HeldRow } from '#utils/mis/plan-export.ts';
import type { Field, Profile } from '#utils/mis/profile.ts';
import { fieldsIn } from '#utils/mis/template.ts';
import type { ReferenceKind } from '#utils/services/caseload-services.ts';

/** How a held row can be mended where it stands: the reference, the day, its words, the learner's agreement, or not at all. */
export type MendKind = 'reference' | 'day' | 'words' | 'agreement' | 'none';

const MENDS: Partial<Record<MessageKey, MendKind>> = {
  'exporting.held.noMisRef': 'reference',
  'profiles.held.noId': 'reference',
  'profiles.held.badRef': 'reference',
  'profiles.held.noUln': 'reference',
  'profiles.held.badUln': 'reference',
  'exporting.held.noDue': 'day',
  'exporting.held.missing': 'words',
  'exporting.held.noStatement': 'words',
  'exporting.held.tooLong': 'words',
  'exporting.held.formula': 'words',
  'exporting.held.words': 'words',
  'exporting.held.guard': 'words',
  'profiles.held.unwritable': 'words',
  'exporting.held.notAgreed': 'agreement',
};

/** The fields of a target's wording that are one text. */
const TEXTS = ['statement', 'evidence', 'why', 'ifThen', 'ownWords'] as const;

/** A text of a record that the mentor can change here. */
export interface Part {
  id: string;
  label: string;
  text: string;
  /** It cannot be left empty. */
  isNeeded?: boolean | undefined;
}

const LABELS = {
  statement: 'exporting.part.statement',
  evidence: 'exporting.part.evidence',
  why: 'exporting.part.why',
  ifThen: 'exporting.part.ifThen',
  ownWords: 'exporting.part.ownWords',
} as const satisfies Record<(typeof TEXTS)[number], MessageKey>;

/** What was asked of a teacher and what came of it; the teacher's own words are not the mentor's to change. */
function questionParts({ question }: ExportRecord, fields: readonly Field[]): Part[] {
  if (!question) return [];
  const { text, answer } = question;
  const asked = { id: 'question', label: t('exporting.part.question'), text, isNeeded: true };
  const answered = { id: 'answer', label: t('exporting.part.answer'), text: answer };
  const has = { question: asked, answer: answered };
  return (['question', 'answer'] as const).flatMap((field) =>
    fields.includes(field) && (field === 'question' || answer) ? [has[field]] : [],
  );
}

/** What was said in a review: the answers in words, each under its question, and the summary. */
function reviewParts({ review }: ExportRecord, fields: readonly Field[]): Part[] {
  if (!review) return [];
  const summary = { id: 'summary', label: t('exporting.part.summary'), text: review.summary };
  const said = review.questions.flatMap(({ id, kind, text: label }) => {
    const words = review.answers.find(({ question }) => question === id)?.words ?? '';
    return kind === 'words' && words ? [{ id, label, text: words }] : [];
  });
  return [
    ...(fields.includes('answers') ? said : []),
    ...(fields.includes('summary') ? [summary] : []),
  ];
}

/** The texts that those fields of a row are made of, as far as they are the mentor's to change. */
export const partsOf = (record: ExportRecord, fields: readonly Field[]): Part[] => [
  ...targetParts(record, fields),
  ...questionParts(record, fields),
  ...reviewParts(record, fields),
];

function targetParts({ target, followUp }: ExportRecord, fields: readonly Field[]): Part[] {
  if (!target) return [];
  const texts = TEXTS.filter((field) => fields.includes(field)).map((field) => ({
    id: field,
    label: t(LABELS[field]),
    text: target[field],
  }));
  const steps =
    fields.includes('steps') || fields.includes('step')
      ? target.steps.map(({ id, text }, at) => ({
          id,
          label: t('exporting.part.step', { at: at + 1 }),
          text,
        }))
      : [];
  const note =
    fields.includes('note') && followUp
      ? [{ id: 'note', label: t('exporting.part.note'), text: followUp.followUp.note }]
      : [];
  return [...texts, ...steps, ...note];
}

const fieldsOf = (column: Profile['columns'][number]): Field[] => {
  if ('constant' in column) return [];
  return 'field' in column ? [column.field] : fieldsIn(column.template);
};

/** The fields that a held row is about: those of its column, or all. */
export function fieldsInTheWay({ column, why }: HeldRow, profile: Profile): Field[] {
  const inTheWay = column === null ? undefined : profile.columns[column];
  if (inTheWay) return fieldsOf(inTheWay);
  return why === 'exporting.held.guard'
    ? ['statement', 'steps']
    : profile.columns.flatMap(fieldsOf);
}

/** The most signs that a held row's column takes. */
export function longestFor({ column }: HeldRow, profile: Profile): number {
  const inTheWay = column === null ? undefined : profile.columns[column];
  return (inTheWay && 'longest' in inTheWay && inTheWay.longest) || profile.longest;
}

/** What the mentor types of what a profile goes by. */
const TYPED: Record<Profile['id']['source'], ReferenceKind> = {
  learnRefNumber: 'misRef',
  personCode: 'misRef',
  uln: 'uln',
  idNumber: 'idNumber',
  userName: 'userName',
};

const REFERENCES: readonly Field[] = ['misRef', 'uln', 'idNumber', 'userName'];

/** A column with a name of the learner's in it. */
const isReference = (field: Field): field is ReferenceKind => REFERENCES.includes(field);

/** Which of a learner's references is in the way. */
export function referenceFor(held: HeldRow, profile: Profile): ReferenceKind {
  if (held.why === 'exporting.held.noMisRef') return 'misRef';
  if (held.why === 'profiles.held.noUln') return 'uln';
  return fieldsInTheWay(held, profile).find(isReference) ?? TYPED[profile.id.source];
}

/** Why a reference that was typed cannot be right; `null` = nothing speaks against it. */
export function wrongReference(
  kind: ReferenceKind,
  typed: string,
  { id }: Profile,
): MessageKey | null {
  if (kind === 'uln') return isUln(typed) ? null : 'profiles.held.badUln';
  const isRef = kind === 'misRef' && id.source === 'learnRefNumber';
  return isRef && !isLearnRefNumber(typed) ? 'profiles.held.badRef' : null;
}

/** How a held row is mended. What stands in no field of its own cannot be, here. */
export function mendOf(held: HeldRow, profile: Profile): MendKind {
  const kind = MENDS[held.why] ?? 'none';
  const fields = fieldsInTheWay(held, profile);
  if (kind === 'reference') return kind;
  if (held.why === 'exporting.held.missing' && fields.some(isReference)) return 'reference';
  if (kind === 'words') return partsOf(held.record, fields)[0] ? kind : 'none';
  return held.record.target ? kind : 'none';
}

/** A target's wording with some of its texts changed, by the ids of their parts. */
export function withTexts(
  wording: TargetWording,
  texts: ReadonlyMap<string, string>,
): TargetWording {
  const changed = TEXTS.flatMap((field) => {
    const text = texts.get(field);
    return text === undefined ? [] : [[field, text] as const];
  });
  return TargetWording.parse({
    ...wording,
    ...Object.fromEntries(changed),
    steps: wording.steps.map((step) => ({ ...step, text: texts.get(step.id) ?? step.text })),
  });
}
