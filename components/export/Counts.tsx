import type { Ref } from 'preact';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import type { ExportPreview } from '#utils/services/types.ts';

interface CountsProps {
  preview: ExportPreview;
  boxRef: Ref<HTMLElement>;
}

/** Found = ready + unchanged + held back, as four numbers that add up. */
export function Counts({ preview, boxRef }: CountsProps) {
  const { chosen, rows, unchanged, heldBack, waiting } = preview;
  const counts: { label: MessageKey; count: number; sign?: string }[] = [
    { label: 'exporting.counts.chosen', count: chosen },
    { label: 'exporting.counts.ready', count: rows.length, sign: '=' },
    { label: 'exporting.counts.unchanged', count: unchanged, sign: '+' },
    { label: 'exporting.counts.heldBack', count: heldBack.length, sign: '+' },
  ];
  return (
    <section ref={boxRef} tabIndex={-1} aria-label={t('exporting.counts')}>
      <dl class="export-counts">
        {counts.map(({ label, count, sign }) => (
          <div key={label} data-sign={sign}>
            <dt>{say({ key: label })}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {waiting > 0 && (
        <p class="workspace-soft">{t('exporting.counts.waiting', { count: waiting })}</p>
      )}
    </section>
  );
}
