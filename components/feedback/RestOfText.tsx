import { Disclosure } from '#components/ui/Disclosure.tsx';
import { t } from '#utils/i18n/t.ts';
import { type PointActions, PointCard } from './PointCard.tsx';
import type { Point } from './points.ts';

interface RestOfTextProps {
  points: Point[];
  actions: PointActions | null;
  /** The ids of those that a teacher was asked about, without an answer yet. */
  asked: ReadonlySet<string>;
  onHighlight: (quote: string | null) => void;
}

/** What was taken for no point at all, folded: whatever was missed is found here and moved. */
export function RestOfText({ points, ...does }: RestOfTextProps) {
  if (points.length === 0) return null;
  return (
    <Disclosure summary={t('feedback.rest', { count: points.length })}>
      <p class="soft">{t('feedback.restText')}</p>
      <ul class="points">
        {points.map((point) => (
          <PointCard key={point.id} point={point} askAbout={null} {...does} />
        ))}
      </ul>
    </Disclosure>
  );
}
