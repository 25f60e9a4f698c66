import { dayWordsAt } from '#components/caseload/day-words.ts';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { PickList } from '#components/ui/PickList.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import type { Reading, WorkToChoose } from '#utils/domain/reading.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import { useWorks } from './use-works.ts';

interface ChooseClassWorkProps {
  reading: Reading;
  onChoose: (work: WorkToChoose) => void;
}

/** A course has many works: the mentor says whose feedback is to be kept, by a list that the LMS gives. */
export function ChooseClassWork({ reading, onChoose }: ChooseClassWorkProps) {
  const { state, again } = useWorks(reading);
  if (state.is === 'reading') return <Spinner label={t('inbox.lookingForWork')} />;
  if (state.is === 'failed') return <Unread why={state.why} again={again} />;
  if (state.works.length === 0) return <EmptyState icon="quote" title={t('inbox.noWork')} />;
  const pick = (id: string) => {
    const work = state.works.find((one) => one.id === id);
    if (work) onChoose(work);
  };
  return (
    <>
      <p class="soft">{t('inbox.whichWork')}</p>
      {state.notes.map((key) => (
        <Notice key={key} tone="info">
          {say({ key })}
        </Notice>
      ))}
      <PickList
        searchLabel={t('shell.findWork')}
        onPick={pick}
        options={state.works.map(({ id, name, due }) => ({
          key: id,
          name,
          detail: due === null ? undefined : t('inbox.workDue', { day: dayWordsAt(due) }),
        }))}
      />
    </>
  );
}

/** Why the LMS gave no class, or no works, and another try. */
export function Unread({ why, again }: { why: MessageKey; again: () => void }) {
  return (
    <Notice
      tone="error"
      title={t('inbox.unread')}
      action={{ label: t('shell.tryAgain'), onClick: again }}
    >
      {say({ key: why, args: { menu: t('elsewhere.menu') } })}
    </Notice>
  );
}
