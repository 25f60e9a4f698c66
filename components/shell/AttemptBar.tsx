import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { t } from '#utils/i18n/t.ts';
import { isEarlier } from './attempts.ts';
import type { Piece } from './piece.ts';

interface AttemptBarProps {
  piece: Piece;
  /** Newest first. */
  attempts: Piece[];
  onAttempt: (key: string) => void;
}

/** An attempt in words. Only a number that no other one passes is called the newest. */
const nameOf = (piece: Piece, attempts: Piece[]): string => {
  const { attempt } = piece.work;
  if (attempt === null) return t('states.attemptUnknown');
  const key = isEarlier(piece, attempts) ? 'states.attemptNumber' : 'states.attemptNewest';
  return t(key, { attempt });
};

/** Several attempts have feedback: which one is shown, and the way to the others. */
export function AttemptBar({ piece, attempts, onAttempt }: AttemptBarProps) {
  if (attempts.length < 2) return null;
  const others = attempts.filter(({ key }) => key !== piece.key);
  const isOld = isEarlier(piece, attempts);
  return (
    <section class="stack attempt-bar" aria-label={t('states.attempts')}>
      {isOld && <Notice tone="warn">{t('states.earlierShown')}</Notice>}
      {!isOld && <p class="soft">{t('states.newestShown')}</p>}
      <div class="row">
        {others.map((other) => (
          <Button key={other.key} small onClick={() => onAttempt(other.key)}>
            {nameOf(other, attempts)}
          </Button>
        ))}
      </div>
    </section>
  );
}
