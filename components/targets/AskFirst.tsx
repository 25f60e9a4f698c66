import { CheckBox } from '#components/ui/CheckBox.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { say, t } from '#utils/i18n/t.ts';
import type { Finding } from '#utils/targets/types.ts';

interface AskFirstProps {
  /** What must be asked before the target is saved. */
  findings: Finding[];
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
}

/** Words that may not belong here stopped a save: the mentor changes them, or says that they may be kept. */
export function AskFirst({ findings, isTicked, onTick }: AskFirstProps) {
  return (
    <Notice tone="warn" title={t('targets.askFirstTitle')} announce>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.field} ${finding.step}`}>{say(finding.say)}</li>
        ))}
      </ul>
      <CheckBox checked={isTicked} onChange={onTick} describedBy="ask-first">
        {t('targets.askFirstTick')}
      </CheckBox>
      {!isTicked && (
        <p id="ask-first" class="ui-field-error">
          {t('targets.askFirstAsk')}
        </p>
      )}
    </Notice>
  );
}
