import { useId } from 'preact/hooks';
import { say, t } from '#utils/i18n/t.ts';
import type { ExportPreview } from '#utils/services/types.ts';

/** Rows that stay behind, each with its reason in words. Nothing when all can go. */
export function HeldBackList({ heldBack }: Pick<ExportPreview, 'heldBack'>) {
  const id = useId();
  if (heldBack.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('exporting.heldBack')}</h2>
      <p class="workspace-soft">{t('exporting.heldBack.intro')}</p>
      <table class="workspace-table" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t('exporting.heldBack.learner')}</th>
            <th scope="col">{t('exporting.heldBack.what')}</th>
            <th scope="col">{t('exporting.heldBack.why')}</th>
          </tr>
        </thead>
        <tbody>
          {heldBack.map(({ record: { recordId, learner, what }, why }) => (
            <tr key={recordId}>
              <td>{learner.name.trim() || t('exporting.heldBack.unnamed')}</td>
              <td>
                <div class="export-cell">{what.trim() || t('exporting.heldBack.noWords')}</div>
              </td>
              <td>{say({ key: why })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
