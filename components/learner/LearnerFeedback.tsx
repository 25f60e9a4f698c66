import { dayWordsAt } from '#components/caseload/day-words.ts';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { Badge } from '#components/ui/Badge.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { Feedback } from '#utils/domain/feedback.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import { say, t } from '#utils/i18n/t.ts';

/** The feedback that is kept of a learner, each piece folded. */
export function LearnerFeedback({ learnerId }: { learnerId: RecordId }) {
  const { feedbackOf } = useServices();
  const feedback = useLive(`feedback ${learnerId}`, () => feedbackOf(learnerId));
  if (feedback.is === 'waiting') return null;
  if (feedback.is === 'failed') return <Notice tone="error">{say({ key: feedback.why })}</Notice>;
  return (
    <section class="learner-part" aria-labelledby="learner-feedback">
      <h2 id="learner-feedback">{t('learner.feedback', { count: feedback.value.length })}</h2>
      {feedback.value.length === 0 && <p class="workspace-soft">{t('learner.noFeedback')}</p>}
      <ul class="stack-tight">
        {feedback.value.map((one) => (
          <li key={one.id}>
            <Piece feedback={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Piece({ feedback }: { feedback: Feedback }) {
  const { work, course, markedOn, released, blocks } = feedback;
  const title = [work, course].filter(Boolean).join(', ');
  const when = markedOn ? t('learner.markedOn', { day: dayWordsAt(markedOn) }) : '';
  return (
    <Disclosure summary={[title, when].filter(Boolean).join(' · ')}>
      {released === false && <Badge tone="warn">{t('learner.unreleased')}</Badge>}
      {blocks.map(({ text, criterion }, at) => (
        // Blocks have no id, and never move.
        <p key={at} class="learner-words">
          {criterion && <strong>{`${criterion}: `}</strong>}
          {text}
        </p>
      ))}
    </Disclosure>
  );
}
