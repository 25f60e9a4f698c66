import { useMemo } from 'preact/hooks';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { t } from '#utils/i18n/t.ts';
import type { PlannedRow } from '#utils/mis/plan-export.ts';
import type { ExportPreview } from '#utils/services/types.ts';

/** Of a long list, enough to see what kind of thing it is. */
const SHOWN = 20;

const told = ({ recordId, record, flags }: PlannedRow) =>
  flags.map((flag) => ({
    ...flag,
    learner: record?.learner.name ?? '',
    key: `${recordId} ${flag.heading} ${flag.was}`,
  }));

/** The cells that the file holds otherwise than they were written: cut, or with plainer signs. Nothing when there are none. */
export function CellFlags({ rows }: Pick<ExportPreview, 'rows'>) {
  const flagged = useMemo(() => rows.filter(({ flags }) => flags.length > 0).flatMap(told), [rows]);
  if (flagged.length === 0) return null;
  return (
    <Notice tone="warn">
      <Disclosure summary={t('profiles.flags', { count: flagged.length })}>
        <ul class="export-flags">
          {flagged.slice(0, SHOWN).map(({ key, learner, heading, was, signs }) => (
            <li key={key}>
              {was === 'cut'
                ? t('profiles.flag.cut', { learner, heading })
                : t('profiles.flag.replaced', { learner, heading, signs })}
            </li>
          ))}
        </ul>
        {flagged.length > SHOWN && <p>{t('profiles.flags.more', { shown: SHOWN })}</p>}
      </Disclosure>
    </Notice>
  );
}
