import './privacy.css';
import { useEffect, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { usePolicy } from '#components/hooks/use-policy.ts';
import { useChangeSettings } from '#components/settings/use-change-settings.ts';
import { Button } from '#components/ui/Button.tsx';
import { Choose } from '#components/ui/Choose.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import type { Erasure } from '#utils/domain/erasure.ts';
import type { Retention } from '#utils/domain/retention.ts';
import { daySaid } from '#utils/i18n/dates.ts';
import { t } from '#utils/i18n/t.ts';
import { NOTICE_DAYS } from '#utils/retention/announced.ts';
import { receiptText, tr } from './retention-words.ts';

const DAYS = [30, 60, 90, 180, 365];
const YEAR_ENDS = ['06-30', '07-31', '08-31'];

/** In any year: "31 July". */
const dayOfYear = (day: string): string =>
  daySaid(Temporal.PlainMonthDay.from(day).toPlainDate({ year: 2027 }), { month: 'long' });

/** The usual choices, and the one that is made where it is none of them. */
const withOwn = <T,>(usual: readonly T[], own: T | null): T[] =>
  own === null || usual.includes(own) ? [...usual] : [...usual, own];

type Option = { value: string; label: string };
const orNever = (options: Option[]): Option[] => [
  { value: '', label: tr('retention.never') },
  ...options,
];

/** When records are erased by themselves, and what was. Shown only where the college fixed it. */
export function RetentionSettings({ retention }: { retention: Retention }) {
  const change = useChangeSettings();
  const isFixed = usePolicy().policy.retention !== undefined;
  const set = (some: Partial<Retention>) => change({ retention: { ...retention, ...some } });
  return (
    <div class="stack">
      <p>{tr('retention.text', { days: NOTICE_DAYS })}</p>
      <p>{tr('retention.holdText')}</p>
      {isFixed && <p class="soft">{t('settings.rulesFixed')}</p>}
      <Choose
        label={tr('retention.afterExport')}
        hint={tr('retention.afterExportHint')}
        options={orNever(
          withOwn(DAYS, retention.daysAfterExport).map((days) => ({
            value: String(days),
            label: tr('retention.days', { days }),
          })),
        )}
        chosen={String(retention.daysAfterExport ?? '')}
        disabled={isFixed}
        onChoose={(value) => set({ daysAfterExport: value === '' ? null : Number(value) })}
      />
      <Choose
        label={tr('retention.yearEnd')}
        hint={tr('retention.yearEndHint')}
        options={orNever(
          withOwn(YEAR_ENDS, retention.yearEnd).map((value) => ({
            value,
            label: tr('retention.on', { day: dayOfYear(value) }),
          })),
        )}
        chosen={retention.yearEnd ?? ''}
        disabled={isFixed}
        onChoose={(value) => set({ yearEnd: value === '' ? null : value })}
      />
      <Receipts />
    </div>
  );
}

/** Everything that was ever erased by itself on this device, in numbers. */
function Receipts() {
  const { retentionReceipts, saveText } = useServices();
  const [receipts, setReceipts] = useState<Erasure[]>([]);
  useEffect(() => {
    void retentionReceipts().then((all) => all.ok && setReceipts(all.value));
  }, []);
  if (receipts.length === 0) return null;
  const text = receiptText(receipts);
  return (
    <Disclosure summary={tr('retention.receipts', { count: receipts.length })}>
      <p class="retention-receipts">{text}</p>
      <Button
        onClick={() => void saveText('feedforward-erased.txt', text, 'text/plain;charset=utf-8')}
      >
        {tr('retention.receipt')}
      </Button>
    </Disclosure>
  );
}
