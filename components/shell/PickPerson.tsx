import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { PickList } from '#components/ui/PickList.tsx';
import type { Reading } from '#utils/domain/reading.ts';
import { say, t } from '#utils/i18n/t.ts';
import { notesOfPage } from './note-words.ts';
import type { PagePerson } from './people.ts';

/** How many remarks there are, in words. */
export const remarksIn = (count: number): string =>
  count === 0 ? t('shell.noRemarks') : t('shell.remarks', { count });

/** What tells a learner from another of the same name: the id number where the page shows it, else the user id. */
export function whichOf(person: PagePerson, people: PagePerson[]): string | undefined {
  const hasNamesake = people.some((one) => one !== person && one.name === person.name);
  if (!hasNamesake || !person.identity) return undefined;
  return person.identity.idNumber ?? t('shell.userId', { id: person.identity.userId });
}

/** How many remarks the page shows, or that there are some behind it. */
const badgeOf = ({ items, identity }: PagePerson, { deeper }: Reading): string =>
  items.length === 0 && identity && deeper.includes(identity.userId)
    ? t('whole.toFetch')
    : remarksIn(items.length);

interface PickPersonProps {
  people: PagePerson[];
  reading: Reading;
  onPick: (key: string) => void;
  /** Keeps everybody's feedback; `null` where that cannot be. */
  onKeepAll: (() => void) | null;
}

/** A page about several learners: the mentor says whose feedback to look at. */
export function PickPerson({ people, reading, onPick, onKeepAll }: PickPersonProps) {
  return (
    <section class="stack">
      <div class="stack-tight">
        <h2 class="screen-title">{t('shell.whose')}</h2>
        <p class="soft">{t('shell.whoseText', { count: people.length })}</p>
      </div>
      {onKeepAll && (
        <div>
          <Button small onClick={onKeepAll}>
            {t('inbox.keep')}
          </Button>
        </div>
      )}
      {notesOfPage(reading).map((key) => (
        <Notice key={key} tone="info">
          {say({ key })}
        </Notice>
      ))}
      <PickList
        searchLabel={t('shell.findLearner')}
        onPick={onPick}
        options={people.map((person) => ({
          key: person.key,
          name: person.name ?? t('shell.nameless'),
          detail: whichOf(person, people),
          badge: badgeOf(person, reading),
        }))}
      />
    </section>
  );
}
