import { dayWordsAt } from '#components/caseload/day-words.ts';
import { hashOf } from '#components/caseload/use-screen.ts';
import { useServices } from '#components/hooks/services.ts';
import { Badge } from '#components/ui/Badge.tsx';
import { Button } from '#components/ui/Button.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { say, t } from '#utils/i18n/t.ts';
import type { InboxEntry } from '#utils/services/types.ts';

const factsOf = ({ feedback }: InboxEntry): string =>
  [
    feedback.course,
    feedback.attempt !== null && feedback.attempt > 1
      ? t('shell.attempt', { attempt: feedback.attempt })
      : null,
    feedback.grade && t('shell.grade', { grade: feedback.grade }),
    feedback.markedOn && t('inbox.markedOn', { day: dayWordsAt(feedback.markedOn) }),
  ]
    .filter(Boolean)
    .join(' · ');

/** One piece of marking that waits: what it is, how it begins, and the two things to do with it. */
export function InboxLine({ entry }: { entry: InboxEntry }) {
  const { feedback, learner } = entry;
  const { setAside } = useServices();
  const toast = useToast();
  const work = feedback.work ?? t('inbox.workUnknown');
  const putAside = async () => {
    const result = await setAside(feedback.id, true);
    if (!result.ok) return toast({ text: say({ key: result.why }) });
    const undo = () => void setAside(feedback.id, false);
    toast({ text: t('inbox.asideDone'), action: { label: t('shell.undo'), onClick: undo } });
  };
  return (
    <li class="inbox-line">
      <div class="inbox-what">
        <strong>{work}</strong> {entry.isSuperseded && <Badge>{t('inbox.superseded')}</Badge>}{' '}
        {feedback.released === false && <Badge tone="warn">{t('shell.unreleased')}</Badge>}{' '}
        <small>{factsOf(entry)}</small>
        <p class="inbox-quote">{feedback.blocks[0]?.text.slice(0, 160)}</p>
      </div>
      <a
        class="ui-button ui-button-secondary ui-button-small"
        href={hashOf({ name: 'inbox', feedbackId: feedback.id })}
        aria-label={t('inbox.useFor', { learner: learner.name, work })}
      >
        {t('inbox.use')}
      </a>
      <Button
        look="quiet"
        small
        aria-label={t('inbox.asideFor', { learner: learner.name, work })}
        onClick={() => void putAside()}
      >
        {t('inbox.aside')}
      </Button>
    </li>
  );
}
