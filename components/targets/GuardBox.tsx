import { Button } from '#components/ui/Button.tsx';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import type { AwardingBody } from '#utils/domain/awarding-body.ts';
import { t } from '#utils/i18n/t.ts';
import { commandWordIn } from '#utils/targets/assessment/command-word.ts';
import { withProcessStep } from '#utils/targets/assessment/process.ts';
import { PROCESS_ACTS } from '#utils/targets/learner-words.ts';
import type { TargetDraft } from './target-draft.ts';

/** The criteria that the quoted words belong to, each once, as the page words them. */
const criteriaOf = ({ origin, sources }: TargetDraft): string[] => [
  ...new Set(sources.flatMap(({ block }) => origin?.blocks[block]?.criterion ?? [])),
];

/** What work that still counts is measured by: its criteria, and what their command words mean. */
export function Criteria({ draft, body }: { draft: TargetDraft; body: AwardingBody | null }) {
  return (
    <div class="guard-box">
      {criteriaOf(draft).map((criterion) => (
        <Criterion key={criterion} criterion={criterion} body={body} />
      ))}
    </div>
  );
}

interface ProcessOffersProps {
  draft: TargetDraft;
  onChange: (change: (draft: TargetDraft) => TargetDraft) => void;
}

/** Steps about how to work, one press each: all that may be said of work that still counts. */
export function ProcessOffers({ draft, onChange }: ProcessOffersProps) {
  const add = (act: (typeof PROCESS_ACTS)[number]) =>
    onChange((now) => ({ ...now, wording: withProcessStep(now.wording, act) }));
  const offered = PROCESS_ACTS.filter(
    (act) => withProcessStep(draft.wording, act) !== draft.wording,
  );
  if (offered.length === 0) return null;
  return (
    <fieldset class="row guard-offer">
      <legend class="soft">{t('assessment.offer')}</legend>
      {offered.map((act) => (
        <Button key={act} small onClick={() => add(act)}>
          {t(`assessment.offer.${act}`)}
        </Button>
      ))}
    </fieldset>
  );
}

function Criterion({ criterion, body }: { criterion: string; body: AwardingBody | null }) {
  const command = commandWordIn(criterion, body);
  return (
    <div>
      <p>{t('assessment.criterion', { criterion })}</p>
      {command && (
        <p class="soft">{t('assessment.command', { word: command.word, plain: command.plain })}</p>
      )}
    </div>
  );
}

/** The content that was held back, folded: it is for the mentor, and for later. */
export function HeldBack({ lines }: { lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <Disclosure summary={t('assessment.held', { count: lines.length })}>
      <p class="soft">{t('assessment.heldText')}</p>
      <ul class="held-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
