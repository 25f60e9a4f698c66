import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { localDay } from '#utils/days/local-day.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Review } from '#utils/domain/review.ts';
import { say, t } from '#utils/i18n/t.ts';
import { dayInWords } from '#utils/targets/due-day.ts';

/** A learner's finished reviews, newest first, each with what was said. */
export function EarlierReviews({ learnerId }: { learnerId: RecordId }) {
  const services = useServices();
  const reviews = useLive(`reviews ${learnerId}`, () => services.reviewsOf(learnerId));
  if (reviews.is === 'waiting') return null;
  if (reviews.is === 'failed') {
    return (
      <Notice tone="error" title={t('reviews.unread')}>
        {say({ key: reviews.why })}
      </Notice>
    );
  }
  if (reviews.value.length === 0) return <p class="soft">{t('reviews.none')}</p>;
  return (
    <ul class="stack-tight">
      {reviews.value.map((review) => (
        <li key={review.id}>
          <ReviewLine review={review} today={services.clock.today()} />
        </li>
      ))}
    </ul>
  );
}

/** Answers that say something. */
const saidIn = ({ questions, answers }: Review) =>
  questions.flatMap(({ id, kind, text }) => {
    const answer = answers.find(({ question }) => question === id);
    if (!answer || kind === 'tick') return [];
    if (kind === 'scale')
      return answer.number === null
        ? []
        : [{ id, text, said: t('reviews.outOfTen', { number: answer.number }) }];
    return answer.words.trim() ? [{ id, text, said: answer.words }] : [];
  });

function ReviewLine({ review, today }: { review: Review; today: string }) {
  const day = dayInWords(localDay(review.at), today);
  const { checklist, minutes } = review;
  return (
    <Disclosure summary={t('reviews.line', { day, checklist, minutes })}>
      <dl class="review-said">
        {saidIn(review).map(({ id, text, said }) => (
          <div key={id}>
            <dt>{text}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{t('reviews.summary')}</summary>
        <p class="review-given">{review.summary}</p>
      </details>
    </Disclosure>
  );
}
