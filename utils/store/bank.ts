import { BankTemplate, type TemplateWords } from '#utils/domain/bank-template.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { found } from './problem.ts';
import { firstRevision, nextRevision } from './revision.ts';

/** Every template, by unit and theme; inside one theme by its words. */
export async function allTemplates(db: Store): Promise<BankTemplate[]> {
  const all = await db.bank.toArray();
  const { compare } = new Intl.Collator('en-GB', { numeric: true });
  return all.sort(
    (a, b) =>
      compare(a.unit, b.unit) || compare(a.theme, b.theme) || compare(a.statement, b.statement),
  );
}

/** Keeps a new template. Its words were shown to the mentor as they are kept: no learner's name is looked for here. */
export const keepTemplate = (
  db: Store,
  words: TemplateWords,
  clock: Clock,
): Promise<BankTemplate> =>
  db.transaction('rw', [db.bank], async () => {
    const template = BankTemplate.parse({ ...words, ...firstRevision(clock) });
    await db.bank.add(template);
    return template;
  });

/** Changes a template. @throws StoreProblem `errors.gone` when there is no such template */
export const rewordTemplate = (
  db: Store,
  id: RecordId,
  words: TemplateWords,
  clock: Clock,
): Promise<BankTemplate> =>
  db.transaction('rw', [db.bank], async () => {
    const before = found(await db.bank.get(id));
    const template = BankTemplate.parse({ ...before, ...words, ...nextRevision(before, clock) });
    await db.bank.put(template);
    return template;
  });

/** Takes a template out of the bank. Targets that were made from it are their own. */
export const removeTemplate = (db: Store, id: RecordId): Promise<void> =>
  db.transaction('rw', [db.bank], () => db.bank.delete(id));

/** Puts a template back as it was: the Undo of a removal or of new words. */
export const putTemplateBack = (db: Store, template: BankTemplate): Promise<void> =>
  db.transaction('rw', [db.bank], async () => {
    await db.bank.put(BankTemplate.parse(template));
  });
