import { useEffect, useRef, useState } from 'preact/hooks';
import { useWordWatch } from '#components/guard/use-word-watch.ts';
import { useServices } from '#components/hooks/services.ts';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { reviewSummary } from '#utils/coaching/review-summary.ts';
import type { Learner } from '#utils/domain/learner.ts';
import { isOpenStatus } from '#utils/domain/target-status.ts';
import type { TargetWithHistory } from '#utils/domain/target-with-history.ts';
import { t } from '#utils/i18n/t.ts';
import { EndScreen } from './EndScreen.tsx';
import { spokenOf } from './OpenTargets.tsx';
import { PartScreen, type WaysOut } from './PartScreen.tsx';
import { RunHead } from './RunHead.tsx';
import { atPart, isAtEnd, partsOf, type ReviewRun } from './run.ts';
import type { useRun } from './use-run.ts';

interface RunReviewProps {
  run: ReviewRun;
  keeping: ReturnType<typeof useRun>;
  /** What the learner is called. */
  called: string;
  learner: Learner | null;
  targets: TargetWithHistory[];
  ways: WaysOut;
}

/** What the summary is made of while nobody has changed it. */
const summaryOf = (
  { run, called, targets }: Pick<RunReviewProps, 'run' | 'called' | 'targets'>,
  today: string,
): string =>
  reviewSummary({
    firstName: called,
    today,
    questions: run.checklist.questions,
    answers: run.answers,
    lookedAt: targets.flatMap((entry) => {
      const outcome = spokenOf(entry, run.startedAt);
      return outcome ? [{ statement: entry.target.statement, outcome }] : [];
    }),
    open: targets.map(({ target }) => target).filter(({ status }) => isOpenStatus(status)),
  });

/** A review under way: one part at a time, then the summary. Ctrl+Enter goes on. */
export function RunReview(props: RunReviewProps) {
  const { run, keeping, called, learner, targets, ways } = props;
  const { change, finish } = keeping;
  const { clock } = useServices();
  const root = useRef<HTMLDivElement>(null);
  const [stopped, setStopped] = useState(0);
  const summary = run.summary ?? summaryOf({ run, called, targets }, clock.today());
  const watch = useWordWatch([...run.answers.map(({ words }) => words), summary]);
  const isEnd = isAtEnd(run);
  const goTo = (part: number) => change((now) => atPart(now, part));
  // The question about the words takes the focus from the button that it stopped.
  useEffect(() => {
    if (stopped > 0) root.current?.querySelector<HTMLElement>('.ui-notice input')?.focus();
  }, [stopped]);
  const goOn = () => {
    if (!isEnd) return goTo(run.part + 1);
    if (watch.isStopped) return setStopped(stopped + 1);
    void finish(summary);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    // A form inside, as of a follow-up, has taken it already.
    if (event.defaultPrevented) return;
    event.preventDefault();
    goOn();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is a short cut of the button at the foot
    <div ref={root} class="stack review" onKeyDown={press}>
      <RunHead run={run} state={keeping.state} onPart={goTo} />
      {keeping.isResumed && <Notice tone="info">{t('reviews.resumed')}</Notice>}
      {isEnd ? (
        <EndScreen
          summary={summary}
          isChanged={run.summary !== null}
          onSummary={(words) => change((now) => ({ ...now, summary: words }))}
          watch={watch}
          learnerId={learner?.id ?? null}
          failure={keeping.failure}
        />
      ) : (
        <PartScreen
          run={run}
          targets={targets}
          contact={learner?.profile.contact ?? ''}
          ways={ways}
          change={change}
        />
      )}
      <div class="row review-foot">
        <Button look="primary" onClick={goOn}>
          {t(footWords(run))}
        </Button>
        {run.part > 0 && <Button onClick={() => goTo(run.part - 1)}>{t('reviews.back')}</Button>}
        <Button look="quiet" onClick={keeping.discard}>
          {t('reviews.discard')}
        </Button>
      </div>
    </div>
  );
}

function footWords(run: ReviewRun) {
  if (isAtEnd(run)) return 'reviews.finish' as const;
  return run.part === partsOf(run).length - 1
    ? ('reviews.toEnd' as const)
    : ('reviews.next' as const);
}
