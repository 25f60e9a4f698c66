import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useDraft } from '#components/hooks/use-draft.ts';
import type { Whose } from '#components/targets/whose.ts';
import { useToast } from '#components/ui/ToastRegion.tsx';
import type { Runnable } from '#utils/coaching/checklists.ts';
import type { Review } from '#utils/domain/review.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import { beginRun, contentOf, later, type ReviewRun, readRun, wasBroken } from './run.ts';
import { reviewDraftKey } from './use-carry-review.ts';

/** How often the clock of a review is looked at, in milliseconds. */
const TICK = 20_000;

/** A review of one learner: begun, kept as it goes on, resumed, finished. One learner for the life of a component. */
export function useRun(whose: Whose, onFinished: (review: Review) => void) {
  const services = useServices();
  const { clock, readDraft, writeDraft, dropDraft, finishReview, reopenReview } = services;
  const toast = useToast();
  const key = reviewDraftKey(whose);
  const keeper = useDraft(key);
  const [isReady, setReady] = useState(false);
  const [isResumed, setResumed] = useState(false);
  const [run, setRun] = useState<ReviewRun | null>(null);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const latest = useRef<ReviewRun | null>(null);
  const isFinishing = useRef(false);
  const show = (next: ReviewRun | null) => {
    latest.current = next;
    setRun(next);
  };
  const keep = (next: ReviewRun) => {
    // What is being finished must not come back as a draft.
    if (isFinishing.current) return;
    show(next);
    keeper.write(next);
  };
  useEffect(() => {
    let isOver = false;
    const restore = (kept: unknown) => {
      if (isOver) return;
      const known = readRun(kept);
      if (known && latest.current === null) {
        setResumed(wasBroken(known, clock.now()));
        show(later(known, clock.now()));
      }
      setReady(true);
    };
    readDraft(key).then(restore, () => restore(null));
    return () => {
      isOver = true;
    };
  }, [key]);
  const isRunning = run !== null;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => {
      if (latest.current) keep(later(latest.current, clock.now()));
    }, TICK);
    return () => clearInterval(timer);
  }, [isRunning]);
  /** Changes the review as it stands now: two changes may come before one drawing. */
  const change = (next: (now: ReviewRun) => ReviewRun) => {
    if (latest.current) keep(later(next(latest.current), clock.now()));
  };
  const begin = (checklist: Runnable) => {
    setResumed(false);
    keep(beginRun(checklist, clock.now()));
  };
  const bringBack = (dropped: ReviewRun) => {
    void writeDraft(key, dropped);
    show(dropped);
  };
  const discard = () => {
    const dropped = latest.current;
    if (!dropped) return;
    keeper.forget();
    show(null);
    void dropDraft(key);
    const undo = { label: t('shell.undo'), onClick: () => bringBack(dropped) };
    toast({ text: t('reviews.discarded'), action: undo });
  };
  const takeUp = async (review: Review, over: ReviewRun) => {
    const done = await reopenReview(review.id, { key, value: over });
    if (done.ok) show(over);
    else toast({ text: say({ key: done.why }) });
  };
  const finish = async (summary: string) => {
    const over = latest.current;
    if (!over || isFinishing.current) return;
    isFinishing.current = true;
    // On disk before it is finished: whatever happens to that, the answers are there.
    await keeper.flush();
    const content = contentOf(over, summary);
    const done = await finishReview({ id: over.id, learner: whose.choice, content, draftKey: key });
    isFinishing.current = false;
    setFailure(done.ok ? null : done.why);
    if (!done.ok) return;
    keeper.forget();
    show(null);
    const undo = { label: t('shell.undo'), onClick: () => void takeUp(done.value, over) };
    toast({ text: t('reviews.finished'), action: undo });
    onFinished(done.value);
  };
  return { run, isReady, isResumed, failure, state: keeper.state, change, begin, discard, finish };
}
