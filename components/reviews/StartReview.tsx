import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { Button } from '#components/ui/Button.tsx';
import { Choices } from '#components/ui/Choices.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { type Runnable, shippedChecklists } from '#utils/coaching/checklists.ts';
import { say, t } from '#utils/i18n/t.ts';

interface StartReviewProps {
  /** What the learner is called. */
  called: string;
  /** It is their first: the first meeting is offered. */
  isFirst: boolean;
  onBegin: (checklist: Runnable) => void;
}

const FIRST_MEETING = 1;

/** Choosing a checklist, and off. */
export function StartReview({ called, isFirst, onBegin }: StartReviewProps) {
  const services = useServices();
  const own = useLive('checklists', services.checklists);
  const [chosen, setChosen] = useState<string | null>(null);
  const all: Runnable[] = [...shippedChecklists, ...(own.is === 'here' ? own.value : [])];
  const usual = shippedChecklists[isFirst ? FIRST_MEETING : 0];
  const checklist = all.find(({ id }) => id === chosen) ?? usual;
  if (!checklist) return null;
  return (
    <section class="review-start">
      <h2>{t('reviews.start', { name: called })}</h2>
      <p class="soft">{t('reviews.startText')}</p>
      {own.is === 'failed' && <Notice tone="error">{say({ key: own.why })}</Notice>}
      <Choices
        label={t('reviews.choose')}
        options={all.map(({ id, name: label }) => ({ value: id, label }))}
        chosen={checklist.id}
        onChoose={setChosen}
      />
      <p class="soft" aria-live="polite">
        {t('reviews.about', { count: checklist.questions.length, minutes: checklist.minutes })}
      </p>
      <div>
        <Button look="primary" onClick={() => onBegin(checklist)}>
          {t('reviews.begin')}
        </Button>
      </div>
    </section>
  );
}
