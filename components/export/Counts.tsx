import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import type { ExportPreview } from '#utils/services/types.ts';

/** Found = ready + unchanged + held back, as four numbers. */
export function Counts({ preview }: { preview: ExportPreview }) {
  const counts: { label: MessageKey; count: number }[] = [
    { label: 'exporting.counts.chosen', count: preview.chosen },
    { label: 'exporting.counts.ready', count: preview.rows.length },
    { label: 'exporting.counts.unchanged', count: preview.unchanged },
    { label: 'exporting.counts.heldBack', count: preview.heldBack.length },
  ];
  return (
    <section aria-label={t('exporting.counts')}>
      <dl class="export-counts">
        {counts.map(({ label, count }) => (
          <div key={label}>
            <dt>{say({ key: label })}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
