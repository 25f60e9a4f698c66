import { useServices } from '#components/hooks/services.ts';
import { useCopy } from '#components/hooks/use-copy.ts';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import type { Reading } from '#utils/domain/reading.ts';
import { t } from '#utils/i18n/t.ts';

/** Copies what is needed to mend the reading of a page, and nothing of a person. */
export function CopyReport({ reading }: { reading: Reading }) {
  const { page } = useServices();
  const { copyText, stuck } = useCopy();
  if (!page) return null;
  const copy = async () => copyText(await page.report(reading), 'report.copied');
  return (
    <div class="stack-tight copy-report">
      <p class="soft">{t('report.copyWhy')}</p>
      <div>
        <Button small onClick={() => void copy()}>
          {t('report.copy')}
        </Button>
      </div>
      {stuck !== null && (
        <Field label={t('report.byHand')}>
          {(control) => <TextArea {...control} value={stuck} onText={() => {}} readOnly />}
        </Field>
      )}
    </div>
  );
}
