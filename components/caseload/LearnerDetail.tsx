import { useEffect, useRef, useState } from 'preact/hooks';
import { MergeBox } from '#components/caseload-file/MergeBox.tsx';
import { LearnerNotInMis } from '#components/export/NotInMis.tsx';
import { ContactForm } from '#components/follow-ups/ContactForm.tsx';
import { useServices } from '#components/hooks/services.ts';
import { useAfterPaint } from '#components/hooks/use-after-paint.ts';
import { useFocusBack } from '#components/hooks/use-focus-back.ts';
import { type LiveState, useLive } from '#components/hooks/use-live.ts';
import { usePortions } from '#components/hooks/use-portions.ts';
import { QuestionList } from '#components/questions/QuestionList.tsx';
import { Timeline } from '#components/timeline/Timeline.tsx';
import { Badge } from '#components/ui/Badge.tsx';
import { Button } from '#components/ui/Button.tsx';
import { IconButton } from '#components/ui/IconButton.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Learner } from '#utils/domain/learner.ts';
import { byUrgency } from '#utils/domain/target.ts';
import { isOpenStatus } from '#utils/domain/target-status.ts';
import type { TargetWithHistory } from '#utils/domain/target-with-history.ts';
import { say, t } from '#utils/i18n/t.ts';
import type { CaseloadRow } from '#utils/services/types.ts';
import { LearnerTarget } from './LearnerTarget.tsx';
import { PutAway } from './PutAway.tsx';
import { hashOf } from './use-screen.ts';

/** One learner beside the list: who it is, and their targets with every follow-up. */
export function LearnerDetail({ row }: { row: CaseloadRow }) {
  const { learner, open, overdue, met } = row;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const services = useServices();
  const [attempt, setAttempt] = useState(0);
  const targets = useLive(`${learner.id}/${attempt}`, () => services.targetsOf(learner.id));
  // The targets are what the mentor came for: they are not kept waiting for all that ever happened.
  const isDrawn = useAfterPaint(targets.is !== 'waiting');
  return (
    <section class="learner" aria-labelledby="learner-name">
      <header class="learner-head">
        <h2 id="learner-name" ref={heading} tabIndex={-1}>
          {learner.name}
        </h2>
        <IconButton
          icon="close"
          label={t('caseload.learner.close')}
          onClick={() => {
            location.hash = hashOf({ name: 'caseload', learnerId: null });
          }}
        />
      </header>
      <p class="learner-counts">
        <Badge tone="accent">{t('caseload.learner.openCount', { count: open })}</Badge>
        {overdue > 0 && (
          <Badge tone="bad">{t('caseload.learner.overdueCount', { count: overdue })}</Badge>
        )}
        {met > 0 && <Badge tone="good">{t('caseload.learner.metCount', { count: met })}</Badge>}
      </p>
      <LearnerNotInMis learnerId={learner.id} />
      <KnownAs learner={learner} />
      <p class="workspace-links">
        <a href={hashOf({ name: 'learner', learnerId: learner.id })}>{t('learner.whole')}</a>
        {open > 0 && (
          <a href={hashOf({ name: 'sheet', recordId: learner.id })}>
            {t('caseload.learner.sheet')}
          </a>
        )}
      </p>
      <div class="learner-acts">
        <PutAway
          ids={[learner.id]}
          isAway={learner.archived}
          label={t(learner.archived ? 'caseload.back' : 'caseload.away')}
        />
        <MergeBox learner={learner} />
      </div>
      <h3>{t('caseload.learner.targets')}</h3>
      <Targets targets={targets} again={() => setAttempt(attempt + 1)} />
      {isDrawn && <QuestionList learnerId={learner.id} />}
      <LogContact learnerId={learner.id} />
      <h3>{t('timeline.title')}</h3>
      {isDrawn && <Timeline learnerId={learner.id} />}
    </section>
  );
}

/** A meeting, a message or a no-show, logged from here. */
function LogContact({ learnerId }: { learnerId: RecordId }) {
  const [isOpen, setOpen] = useState(false);
  const button = useFocusBack(isOpen);
  if (isOpen) return <ContactForm learnerId={learnerId} onClose={() => setOpen(false)} />;
  return (
    <p>
      <Button small buttonRef={button} onClick={() => setOpen(true)}>
        {t('followUps.contact')}
      </Button>
    </p>
  );
}

function KnownAs({ learner }: { learner: Learner }) {
  if (learner.identities.length === 0) return null;
  return (
    <dl class="learner-ids">
      {learner.identities.map(({ site, userId, idNumber }) => (
        <div key={`${site}|${userId}`}>
          <dt>{site.replace(/^https?:\/\//, '')}</dt>
          <dd>
            {idNumber
              ? t('caseload.learner.userAndNumber', { userId, idNumber })
              : t('caseload.learner.user', { userId })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Open targets first, most urgent on top; then the others, newest first. */
const inOrder = (targets: TargetWithHistory[]): TargetWithHistory[] =>
  targets.toSorted(({ target: a }, { target: b }) => {
    const [isOpenA, isOpenB] = [isOpenStatus(a.status), isOpenStatus(b.status)];
    if (isOpenA && isOpenB) return byUrgency(a, b);
    if (isOpenA || isOpenB) return isOpenA ? -1 : 1;
    return b.updatedAt.localeCompare(a.updatedAt);
  });

/** More than fit beside the list. */
const PORTION = 6;

interface TargetsProps {
  targets: LiveState<TargetWithHistory[]>;
  again: () => void;
}

function Targets({ targets, again }: TargetsProps) {
  const { clock } = useServices();
  const count = targets.is === 'here' ? targets.value.length : 0;
  const drawn = usePortions('targets', count, PORTION);
  if (targets.is === 'waiting') return <Spinner label={t('caseload.learner.loading')} />;
  if (targets.is === 'failed')
    return (
      <Notice tone="error" action={{ label: t('caseload.retry'), onClick: again }}>
        {say({ key: targets.why })}
      </Notice>
    );
  if (targets.value.length === 0)
    return <p class="workspace-soft">{t('caseload.learner.noTargets')}</p>;
  return (
    <ul class="learner-targets">
      {inOrder(targets.value)
        .slice(0, drawn)
        .map((each) => (
          <li key={each.target.id}>
            <LearnerTarget {...each} today={clock.today()} />
          </li>
        ))}
    </ul>
  );
}
