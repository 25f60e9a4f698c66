import { Disclosure } from '#components/ui/Disclosure.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { t } from '#utils/i18n/t.ts';
import type { Flagged } from './row-notes.ts';

/** The cells that the file holds otherwise than they were written: cut, or with plainer signs. Nothing when there are none. */
export function CellFlags({ flagged }: { flagged: Flagged }) {
  const { count, first } = flagged;
  if (count === 0) return null;
  return (
    <Notice tone="warn">
      <Disclosure summary={t('profiles.flags', { count })}>
        <ul class="export-flags">
          {first.map(({ key, learner, heading, was, signs }) => (
            <li key={key}>
              {was === 'cut'
                ? t('profiles.flag.cut', { learner, heading })
                : t('profiles.flag.replaced', { learner, heading, signs })}
            </li>
          ))}
        </ul>
        {count > first.length && <p>{t('profiles.flags.more', { shown: first.length })}</p>}
      </Disclosure>
    </Notice>
  );
}
