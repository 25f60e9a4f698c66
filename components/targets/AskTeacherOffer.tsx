import './findings.css';
import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { AskBox } from '#components/questions/AskBox.tsx';
import { Button } from '#components/ui/Button.tsx';
import type { Learner } from '#utils/domain/learner.ts';
import { say, t } from '#utils/i18n/t.ts';
import type { Finding } from '#utils/targets/types.ts';
import { askAboutDraft } from './ask-about-target.ts';
import type { TargetDraft } from './target-draft.ts';

interface AskTeacherOfferProps {
  draft: TargetDraft;
  name: string;
  /** The learner's record, when there is one: without it the message is copied and nothing is kept. */
  learner: Learner | null;
  /** What the check says of the teacher's words. */
  findings: Finding[];
}

/** The teacher's words do not say what to do: offers the message that asks, right where the target begins. */
export function AskTeacherOffer({ draft, name, learner, findings }: AskTeacherOfferProps) {
  const services = useServices();
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <>
      <ul class="findings" aria-live="polite" aria-label={t('targets.advice')}>
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.step}`} class={`finding-${finding.severity}`}>
            <span>{say(finding.say)}</span>
            {finding.offer === 'ask-teacher' && (
              <Button
                look="quiet"
                small
                onClick={() => setAsked(draft.sources[finding.step ?? 0]?.quote ?? '')}
              >
                {t('checks.offer.ask-teacher')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asked !== null && (
        <AskBox
          asking={askAboutDraft(draft, asked, { name, learner }, services)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
