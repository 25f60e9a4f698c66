import { Badge } from '#components/ui/Badge.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { Learner } from '#utils/domain/learner.ts';
import { t } from '#utils/i18n/t.ts';
import type { Finding } from '#utils/targets/types.ts';
import { AskTeacherOffer } from './AskTeacherOffer.tsx';
import { SourceWords } from './SourceWords.tsx';
import type { TargetDraft } from './target-draft.ts';

interface EditorHeadProps {
  draft: TargetDraft;
  name: string;
  /** Which of several; counts from 1. */
  at: number;
  count: number;
  /** The learner's record, when there is one. */
  learner: Learner | null;
  isRestored: boolean;
  findings: Finding[];
}

/** For whom the target is, which of several, and the teacher's words it came from. */
export function EditorHead(props: EditorHeadProps) {
  const { draft, name, at, count, isRestored, findings, learner } = props;
  return (
    <>
      {isRestored && (
        <Notice tone="info" announce>
          {t('targets.restored')}
        </Notice>
      )}
      <div class="editor-title">
        <h2 class="screen-title">
          {t(draft.targetId ? 'targets.titleReword' : 'targets.titleNew', { name })}
        </h2>
        {count > 1 && <Badge tone="accent">{t('targets.nth', { at, count })}</Badge>}
      </div>
      {draft.sources.map(({ quote, block, span }) => (
        <SourceWords key={`${block} ${span.start}`} text={quote} />
      ))}
      <AskTeacherOffer
        draft={draft}
        name={name}
        learner={learner}
        findings={findings.filter(({ field }) => field === 'sources')}
      />
    </>
  );
}
