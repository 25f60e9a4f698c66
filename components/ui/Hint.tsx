import { t } from '#utils/i18n/t.ts';
import { Notice } from './Notice.tsx';

/** Something pointed out once. @param onSeen puts it away for good */
export function Hint({ text, onSeen }: { text: string; onSeen: () => void }) {
  return (
    <Notice tone="info" action={{ label: t('hints.gotIt'), onClick: onSeen }}>
      {text}
    </Notice>
  );
}
