import { useState } from 'preact/hooks';
import { KeepTemplate } from '#components/bank/KeepTemplate.tsx';
import { copyOf } from '#components/copies/copy-of.ts';
import { ReadingBand } from '#components/copies/ReadingBand.tsx';
import { useServices } from '#components/hooks/services.ts';
import { useCopy } from '#components/hooks/use-copy.ts';
import { useFocusBack } from '#components/hooks/use-focus-back.ts';
import { AskBox } from '#components/questions/AskBox.tsx';
import { Button } from '#components/ui/Button.tsx';
import type { Target } from '#utils/domain/target.ts';
import { t } from '#utils/i18n/t.ts';
import { learnerParts, wordsToRead } from '#utils/targets/learner-parts.ts';
import { askAboutTarget } from './ask-about-target.ts';
import { CopyForLearner } from './CopyForLearner.tsx';
import { OpenSheet } from './OpenSheet.tsx';

interface TargetMoreProps {
  target: Target;
  /** The learner's whole name. */
  name: string;
  /** What they are called. */
  called: string;
}

/** What is seldom wanted of a target stands behind one button, in lines of its own below the others. */
export function TargetMore({ target, name, called }: TargetMoreProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <CopyForLearner targets={[target]} called={called} />
      <Button small look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('copies.more')}
      </Button>
      {isOpen && <More {...{ target, name, called }} />}
    </>
  );
}

function More({ target, name, called }: TargetMoreProps) {
  const services = useServices();
  const { copyText } = useCopy();
  const [open, setOpen] = useState<'ask' | 'bank' | null>(null);
  const askButton = useFocusBack(open === 'ask');
  const bankButton = useFocusBack(open === 'bank');
  const today = services.clock.today();
  const toggle = (what: typeof open) => setOpen(open === what ? null : what);
  const easy = () => copyOf([target], { called, today, isEasy: true });
  return (
    <section class="target-more" aria-label={t('copies.moreFor')}>
      <div class="row">
        <OpenSheet targets={[target]} />
        <Button small look="quiet" onClick={() => void copyText(easy(), 'targets.copied')}>
          {t('copies.easyCopy')}
        </Button>
        <Button
          small
          look="quiet"
          buttonRef={askButton}
          aria-expanded={open === 'ask'}
          onClick={() => toggle('ask')}
        >
          {t('feedback.ask')}
        </Button>
        <Button
          small
          look="quiet"
          buttonRef={bankButton}
          aria-expanded={open === 'bank'}
          onClick={() => toggle('bank')}
        >
          {t('bank.keep')}
        </Button>
      </div>
      {open === null && (
        <ReadingBand text={wordsToRead(learnerParts(target, { today, isEasy: false }))} />
      )}
      {open === 'ask' && (
        <AskBox asking={askAboutTarget(target, name, services)} onClose={() => setOpen(null)} />
      )}
      {open === 'bank' && (
        <KeepTemplate target={target} name={name} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}
