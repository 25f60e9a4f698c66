import { useId } from 'preact/hooks';
import { t } from '#utils/i18n/t.ts';
import type { ExportPreview } from '#utils/services/types.ts';

/** Enough to check by eye; the file holds every row. */
const SHOWN = 100;

/** The cells as they will stand in the file, in a box that scrolls both ways under a fixed heading. */
export function PreviewTable({ columns, rows }: Pick<ExportPreview, 'columns' | 'rows'>) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('exporting.preview')}</h2>
      <section
        class="export-preview"
        aria-label={t('exporting.preview.scroll')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without a focus stop a keyboard cannot scroll it
        tabIndex={0}
      >
        <table class="workspace-table">
          <thead>
            <tr>
              {columns.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map(({ recordId, cells }) => (
              <tr key={recordId}>
                {cells.map((cell, index) => (
                  <td key={columns[index]}>
                    <div class="export-cell">{cell}</div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > SHOWN && (
        <p class="workspace-soft">
          {t('exporting.preview.first', { shown: SHOWN, all: rows.length })}
        </p>
      )}
    </section>
  );
}
