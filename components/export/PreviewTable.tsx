import { useId } from 'preact/hooks';
import { Badge, type Tone } from '#components/ui/Badge.tsx';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import type { PlannedRow, RowChange } from '#utils/mis/plan-export.ts';
import type { ExportPreview } from '#utils/services/types.ts';
import { useVisibleRows } from './visible-rows.ts';

/** Every row is as high as this, in pixels (export.css says so too), so that only those in view are drawn. */
const HEIGHT = 58;

const CHANGES: Record<RowChange, { label: MessageKey; tone: Tone }> = {
  new: { label: 'exporting.change.new', tone: 'accent' },
  changed: { label: 'exporting.change.changed', tone: 'ask' },
  same: { label: 'exporting.change.same', tone: 'plain' },
  gone: { label: 'exporting.change.gone', tone: 'bad' },
};

/** The cells as they will stand in the file, in a box that scrolls both ways under a fixed heading. */
export function PreviewTable({ columns, rows }: Pick<ExportPreview, 'columns' | 'rows'>) {
  const id = useId();
  const { box, rows: shown } = useVisibleRows(rows.length, HEIGHT);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('exporting.preview')}</h2>
      <section
        ref={box}
        class="export-preview"
        aria-label={t('exporting.preview.scroll')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without a focus stop a keyboard cannot scroll it
        tabIndex={0}
      >
        {/* The room of the rows that are not drawn. */}
        <div style={{ paddingBlock: `${shown.before}px ${shown.after}px` }}>
          <table class="workspace-table" aria-rowcount={rows.length + 1}>
            <thead>
              <tr aria-rowindex={1}>
                <th scope="col">{t('exporting.preview.row')}</th>
                {columns.map((heading, at) => (
                  <th key={at} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(shown.from, shown.to).map((row, at) => (
                <PreviewRow key={row.recordId} row={row} number={shown.from + at + 1} />
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </section>
  );
}

function PreviewRow({ row, number }: { row: PlannedRow; number: number }) {
  const { label, tone } = CHANGES[row.change];
  return (
    <tr aria-rowindex={number + 1}>
      <th scope="row">
        {number} <Badge tone={tone}>{say({ key: label })}</Badge>
      </th>
      {row.cells.map((cell, at) => (
        <td key={at}>
          <div class="export-cell">{cell}</div>
        </td>
      ))}
    </tr>
  );
}
