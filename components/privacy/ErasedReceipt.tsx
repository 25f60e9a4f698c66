import { timeWords } from '#components/caseload/day-words.ts';
import { useServices } from '#components/hooks/services.ts';
import { useFocusOnArrival } from '#components/hooks/use-focus-on-arrival.ts';
import { Notice } from '#components/ui/Notice.tsx';
import type { Erasure } from '#utils/domain/erasure.ts';
import { t } from '#utils/i18n/t.ts';
import { whatWent } from './retention-words.ts';

/** What was erased, in numbers and without a name, to be kept where the college keeps such receipts. */
export function ErasedReceipt({ receipt }: { receipt: Erasure }) {
  const { saveText } = useServices();
  const place = useFocusOnArrival();
  const [when, what] = [timeWords(receipt.at), whatWent(receipt.counts)];
  const text = t('privacy.receiptText', { when, what, id: receipt.id });
  const save = () => void saveText('feedforward-erased.txt', text, 'text/plain;charset=utf-8');
  return (
    <div ref={place} tabIndex={-1}>
      <Notice
        tone="success"
        title={t('privacy.erased', { when })}
        action={{ label: t('privacy.receipt'), onClick: save }}
      >
        {t('privacy.erasedText', { what })}
      </Notice>
    </div>
  );
}
