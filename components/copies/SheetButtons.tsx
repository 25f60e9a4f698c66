import { useServices } from '#components/hooks/services.ts';
import { useCopy } from '#components/hooks/use-copy.ts';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { spokenTo } from '#utils/domain/learner.ts';
import { say, t } from '#utils/i18n/t.ts';
import { sheetPicture } from '#utils/targets/sheet-picture.ts';
import { copyOf } from './copy-of.ts';
import type { SheetOptionsProps } from './SheetOptions.tsx';

type SheetButtonsProps = Pick<
  SheetOptionsProps,
  'learner' | 'onSheet' | 'sheet' | 'isEasy' | 'helper' | 'called'
>;

/** Not the learner's name: it would stand in a list of downloads. */
const FILE_NAME = 'target.png';

/** Print it, or copy it for a message. */
export function SheetButtons({ learner, onSheet, sheet, ...style }: SheetButtonsProps) {
  const { print, copyPicture, clock } = useServices();
  const { copyText, stuck } = useCopy();
  const toast = useToast();
  const isEmpty = onSheet.length === 0;
  const today = clock.today();
  const called = spokenTo(style.called, learner.name);
  const text = () => copyOf(onSheet, { ...style, called, today });
  const picture = async () => {
    const done = await copyPicture(FILE_NAME, sheetPicture(sheet, style.isEasy));
    if (!done.ok) return toast({ text: say({ key: done.why }) });
    const isCopied = done.value === 'copied';
    toast({ text: t(isCopied ? 'copies.pictureCopied' : 'copies.pictureSaved') });
  };
  return (
    <div class="sheet-buttons">
      <Button look="primary" disabled={isEmpty} onClick={print}>
        {t('copies.print')}
      </Button>
      <Button disabled={isEmpty} onClick={() => void picture()}>
        {t('copies.copyPicture')}
      </Button>
      <Button disabled={isEmpty} onClick={() => void copyText(text(), 'targets.copied')}>
        {t('copies.copyText')}
      </Button>
      {stuck !== null && (
        <Field label={t('targets.byHand')}>
          {(control) => <TextArea {...control} value={stuck} onText={() => {}} readOnly />}
        </Field>
      )}
    </div>
  );
}
