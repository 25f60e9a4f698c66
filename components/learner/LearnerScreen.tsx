import './learner.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { hashOf } from '#components/caseload/use-screen.ts';
import { LearnerNotInMis } from '#components/export/NotInMis.tsx';
import { ReferralButton } from '#components/guard/ReferralButton.tsx';
import { useServices } from '#components/hooks/services.ts';
import { useAfterPaint } from '#components/hooks/use-after-paint.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { AboutLearner } from '#components/privacy/AboutLearner.tsx';
import { ErasedReceipt } from '#components/privacy/ErasedReceipt.tsx';
import { QuestionList } from '#components/questions/QuestionList.tsx';
import { ReviewTab } from '#components/reviews/ReviewTab.tsx';
import { chosenFrom } from '#components/targets/whose.ts';
import { Timeline } from '#components/timeline/Timeline.tsx';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import type { Erasure } from '#utils/domain/erasure.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Learner } from '#utils/domain/learner.ts';
import { say, t } from '#utils/i18n/t.ts';
import { Confidence } from './Confidence.tsx';
import { LearnerFeedback } from './LearnerFeedback.tsx';
import { LearnerTargets, type Writing } from './LearnerTargets.tsx';
import { WhatWorks } from './WhatWorks.tsx';

/** Everything on one learner. `learnerId` `null` = none was asked for. */
export function LearnerScreen({ learnerId }: { learnerId: RecordId | null }) {
  const services = useServices();
  const found = useLive(
    `learner ${learnerId}`,
    learnerId ? () => services.learner(learnerId) : null,
  );
  const [receipt, setReceipt] = useState<Erasure | null>(null);
  const learner = found.is === 'here' ? found.value : null;
  const isNobody = learnerId === null || (found.is === 'here' && !learner);
  return (
    <>
      <p>
        <a href={hashOf({ name: 'caseload', learnerId: null })}>{t('learner.back')}</a>
      </p>
      {learnerId && found.is === 'waiting' && <Spinner label={t('learner.loading')} />}
      {found.is === 'failed' && <Notice tone="error">{say({ key: found.why })}</Notice>}
      {learner && <OneLearner key={learner.id} learner={learner} onErased={setReceipt} />}
      {receipt && receipt.id === learnerId && <ErasedReceipt receipt={receipt} />}
      {isNobody && receipt?.id !== learnerId && (
        <EmptyState icon="person" title={t(learnerId ? 'learner.gone' : 'learner.none')} />
      )}
    </>
  );
}

interface OneLearnerProps {
  learner: Learner;
  onErased: (receipt: Erasure) => void;
}

function OneLearner({ learner, onErased }: OneLearnerProps) {
  const { targetsOf } = useServices();
  const targets = useLive(`targets ${learner.id}`, () => targetsOf(learner.id));
  const [writing, setWriting] = useState<Writing | null>(null);
  // The targets are what the mentor came for: they are not kept waiting for all that ever happened.
  const isDrawn = useAfterPaint(targets.is !== 'waiting');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div class="workspace-head">
        <h1 ref={heading} tabIndex={-1}>
          {learner.name}
        </h1>
        <p class="workspace-links">
          <a href={hashOf({ name: 'sheet', recordId: learner.id })}>
            {t('caseload.learner.sheet')}
          </a>
          <LearnerNotInMis learnerId={learner.id} />
        </p>
      </div>
      <div class="learner-page">
        <div class="learner-column">
          {targets.is === 'waiting' && <Spinner label={t('learner.loading')} />}
          {targets.is === 'failed' && <Notice tone="error">{say({ key: targets.why })}</Notice>}
          {targets.is === 'here' && (
            <LearnerTargets
              learner={learner}
              targets={targets.value}
              writing={writing}
              onWrite={setWriting}
            />
          )}
          <section class="learner-part" aria-label={t('learner.review')}>
            <ReviewTab
              whose={chosenFrom(learner)}
              learner={learner}
              targets={targets}
              ways={{
                onNewTarget: null,
                onFeedback: null,
                onGoOn: (decision, target) => setWriting({ decision, target }),
              }}
              onFinished={() => {}}
            />
          </section>
          <section class="learner-part" aria-labelledby="learner-timeline">
            <h2 id="learner-timeline">{t('timeline.title')}</h2>
            {isDrawn && <Timeline learnerId={learner.id} />}
          </section>
        </div>
        <div class="learner-column">
          <WhatWorks learner={learner} />
          <Confidence learnerId={learner.id} />
          <QuestionList learnerId={learner.id} />
          <LearnerFeedback learnerId={learner.id} />
          <section class="learner-part" aria-labelledby="learner-boundary">
            <h2 id="learner-boundary">{t('learner.boundary')}</h2>
            <p class="soft">{t('guard.route')}</p>
            <ReferralButton learnerId={learner.id} />
          </section>
        </div>
      </div>
      <div class="learner-kept">
        <AboutLearner learner={learner} onErased={onErased} />
      </div>
    </>
  );
}
