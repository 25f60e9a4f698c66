import './reviews.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useCopy } from '#components/hooks/use-copy.ts';
import type { LiveState } from '#components/hooks/use-live.ts';
import { useLive } from '#components/hooks/use-live.ts';
import type { Whose } from '#components/targets/whose.ts';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import { localDay } from '#utils/days/local-day.ts';
import { calledBy, type Learner } from '#utils/domain/learner.ts';
import type { Review } from '#utils/domain/review.ts';
import type { TargetWithHistory } from '#utils/domain/target-with-history.ts';
import { say, t } from '#utils/i18n/t.ts';
import { dayInWords } from '#utils/targets/due-day.ts';
import { EarlierReviews } from './EarlierReviews.tsx';
import type { WaysOut } from './PartScreen.tsx';
import { RunReview } from './RunReview.tsx';
import { StartReview } from './StartReview.tsx';
import { useRun } from './use-run.ts';

interface ReviewTabProps {
  whose: Whose;
  /** The learner's record; `null` = there is none yet. */
  learner: Learner | null;
  targets: LiveState<TargetWithHistory[]>;
  ways: WaysOut;
  /** A newly named learner has a record since the review was finished. */
  onFinished: (review: Review) => void;
}

/** A learner's reviews: one under way, or the start of one and the earlier ones. */
export function ReviewTab({ whose, learner, targets, ways, onFinished }: ReviewTabProps) {
  const { reviewsOf } = useServices();
  const [done, setDone] = useState<Review | null>(null);
  const keeping = useRun(whose, (review) => {
    setDone(review);
    onFinished(review);
  });
  const id = learner?.id ?? null;
  const earlier = useLive(`reviews ${id}`, id ? () => reviewsOf(id) : null);
  if (!keeping.isReady || targets.is === 'waiting') return <Spinner label={t('shell.reading')} />;
  if (targets.is === 'failed') {
    return (
      <div class="stack">
        <Notice tone="error" title={t('targets.unread')}>
          {say({ key: targets.why })}
        </Notice>
      </div>
    );
  }
  const { run } = keeping;
  const called = calledBy(whose.name, learner);
  if (run) {
    const about = { learner, targets: targets.value, ways };
    return <RunReview run={run} keeping={keeping} called={called} {...about} />;
  }
  const isFirst = earlier.is === 'here' ? earlier.value.length === 0 : id === null;
  return (
    <div class="stack">
      {done && <Done review={done} called={called} />}
      {(id === null || earlier.is !== 'waiting') && (
        <StartReview
          called={called}
          isFirst={isFirst}
          onBegin={(checklist) => {
            setDone(null);
            keeping.begin(checklist);
          }}
        />
      )}
      {id && <EarlierReviews learnerId={id} />}
    </div>
  );
}

/** The review that has just been finished, to be given to the learner. */
function Done({ review, called }: { review: Review; called: string }) {
  const { clock } = useServices();
  const { copyText, stuck } = useCopy();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus(), []);
  const day = dayInWords(localDay(review.at), clock.today());
  return (
    <div ref={root} tabIndex={-1} class="review-done">
      <Notice tone="success" title={t('reviews.done', { day })}>
        <p>{t('reviews.doneText', { name: called })}</p>
        <Button small onClick={() => void copyText(review.summary, 'reviews.copied')}>
          {t('reviews.copy')}
        </Button>
        {stuck !== null && <p class="review-given">{stuck}</p>}
      </Notice>
    </div>
  );
}
