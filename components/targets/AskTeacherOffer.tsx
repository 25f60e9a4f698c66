import './findings.css';
import { askTeacher } from '#components/feedback/ask-teacher.ts';
import { useCopy } from '#components/hooks/use-copy.ts';
import { Button } from '#components/ui/Button.tsx';
import { say, t } from '#utils/i18n/t.ts';
import type { Finding } from '#utils/targets/types.ts';
import type { TargetDraft } from './target-draft.ts';

interface AskTeacherOfferProps {
  draft: TargetDraft;
  name: string;
  /** What the check says of the teacher's words. */
  findings: Finding[];
}

/** The teacher's words do not say what to do: offers the message that asks, right where the target begins. */
export function AskTeacherOffer({ draft, name, findings }: AskTeacherOfferProps) {
  const { copyText } = useCopy();
  const ask = (quote: string) =>
    void copyText(askTeacher(quote, name, draft.origin?.work.work ?? null), 'feedback.asked');
  return (
    <ul class="findings" aria-live="polite" aria-label={t('targets.advice')}>
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.step}`} class={`finding-${finding.severity}`}>
          <span>{say(finding.say)}</span>
          {finding.offer === 'ask-teacher' && (
            <Button
              look="quiet"
              small
              onClick={() => ask(draft.sources[finding.step ?? 0]?.quote ?? '')}
            >
              {t('checks.offer.ask-teacher')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
