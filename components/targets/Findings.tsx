import './findings.css';
import { Button } from '#components/ui/Button.tsx';
import { say, t } from '#utils/i18n/t.ts';
import type { Finding } from '#utils/targets/types.ts';
import { useFocusOnMended } from './use-focus-on-mended.ts';

interface FindingsProps {
  findings: Finding[];
  onMend: (finding: Finding) => void;
}

/** What the check says of one field, with its mends. Read aloud politely; never in the way of a save. */
export function Findings({ findings, onMend }: FindingsProps) {
  const { list, noteMend } = useFocusOnMended();
  const mend = (finding: Finding) => {
    onMend(finding);
    noteMend();
  };
  return (
    <ul ref={list} class="findings" aria-live="polite" aria-label={t('targets.advice')}>
      {findings.map((finding) => (
        <li
          key={`${finding.rule} ${finding.span?.start ?? ''}`}
          class={`finding-${finding.severity}`}
        >
          <span>{say(finding.say)}</span>
          {finding.mend && (
            <Button look="quiet" small onClick={() => mend(finding)}>
              {say(finding.mend.label)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
