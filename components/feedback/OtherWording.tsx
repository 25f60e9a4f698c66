import { Button } from '#components/ui/Button.tsx';
import { Spinner } from '#components/ui/Spinner.tsx';
import { t } from '#utils/i18n/t.ts';
import type { Point } from './points.ts';
import type { Wordings } from './use-wordings.ts';

interface OtherWordingProps {
  point: Point;
  wordings: Wordings;
  /** The id of the point's words. */
  words: string;
}

/** Another wording of a step, asked for and offered; the mentor takes it or leaves it. */
export function OtherWording({ point, wordings, words }: OtherWordingProps) {
  const { ask } = wordings;
  const offer = wordings.offeredFor(point);
  if (!ask || point.step?.kind !== 'step') return null;
  if (offer?.is === 'asking') return <Spinner label={t('feedback.wordingAsking')} />;
  if (offer?.is === 'none') return <p class="soft">{t('feedback.wordingNone')}</p>;
  if (!offer) {
    return (
      <div>
        <Button small look="quiet" aria-describedby={words} onClick={() => ask(point)}>
          {t('feedback.wordingAsk')}
        </Button>
      </div>
    );
  }
  return (
    <div class="row point-wording" role="status">
      <p>{offer.text}</p>
      <p class="soft">{t('feedback.wordingFrom')}</p>
      <Button small aria-describedby={words} onClick={() => wordings.take(point)}>
        {t('feedback.wordingTake')}
      </Button>
    </div>
  );
}
