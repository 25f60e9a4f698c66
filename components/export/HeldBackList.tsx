import './export-lists.css';
import { useId, useState } from 'preact/hooks';
import { hashOf } from '#components/caseload/use-screen.ts';
import { Button } from '#components/ui/Button.tsx';
import type { ReleaseReason } from '#utils/domain/export-batch.ts';
import { say, t } from '#utils/i18n/t.ts';
import type { PlannedRow } from '#utils/mis/plan-export.ts';
import type { Profile } from '#utils/mis/profile.ts';
import { type AskedRow, RELEASE_OF } from './holds.ts';
import { MendForm } from './MendForm.tsx';
import { longestFor, mendOf } from './mend.ts';

/** As many as a mentor mends in one go; the others come as these go, or are asked for. */
const SHOWN = 8;
const MORE = 50;

interface HeldBackListProps {
  heldBack: AskedRow[];
  profile: Profile;
  onRelease: (all: { row: PlannedRow; why: ReleaseReason }[]) => void;
}

/** Rows that stay behind, each with its reason in words and what mends it. Nothing when all can go. */
export function HeldBackList({ heldBack, profile, onRelease }: HeldBackListProps) {
  const id = useId();
  const [shown, setShown] = useState(SHOWN);
  if (heldBack.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('exporting.heldBack.count', { count: heldBack.length })}</h2>
      <p class="workspace-soft">{t('exporting.heldBack.intro')}</p>
      <ul class="export-held">
        {heldBack.slice(0, shown).map((held) => (
          <HeldBack
            key={`${held.record.recordId}/${held.why}`}
            held={held}
            profile={profile}
            onRelease={onRelease}
          />
        ))}
      </ul>
      {heldBack.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + MORE)}>
            {t('exporting.heldBack.more', { count: Math.min(MORE, heldBack.length - shown) })}
          </Button>
        </div>
      )}
    </section>
  );
}

interface HeldBackProps extends Omit<HeldBackListProps, 'heldBack'> {
  held: AskedRow;
}

function HeldBack({ held, profile, onRelease }: HeldBackProps) {
  const { record, why, says, text } = held;
  const kind = mendOf(held, profile);
  const release = RELEASE_OF[why];
  const name = record.learner.name.trim();
  return (
    <li>
      <div class="export-held-row">
        <p class="export-held-who">
          <a href={hashOf({ name: 'learner', learnerId: record.learner.id })}>
            {name || t('exporting.heldBack.unnamed')}
          </a>
        </p>
        <p class="export-cell">{record.what.trim() || t('exporting.heldBack.noWords')}</p>
      </div>
      <div class="stack-tight">
        <p class="export-held-why">{say({ key: why })}</p>
        {says.length > 0 && (
          <ul>
            {[...new Set(says.map(say))].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        {why === 'exporting.held.tooLong' && (
          <Cut text={text} longest={longestFor(held, profile)} />
        )}
        <div class="export-held-acts">
          <MendForm held={held} profile={profile} kind={kind} />
          {held.row && release && (
            <LetGo
              why={release}
              onYes={() => held.row && onRelease([{ row: held.row, why: release }])}
            />
          )}
        </div>
      </div>
    </li>
  );
}

/** So much of the end is shown as tells where it would be cut. */
const AROUND = 60;

/** Where a text that is too long would end. */
function Cut({ text, longest }: { text: string; longest: number }) {
  const from = Math.max(0, longest - AROUND);
  return (
    <p class="export-cut">
      {from > 0 && '…'}
      {text.slice(from, longest)}
      <del>{text.slice(longest, longest + AROUND)}</del>
      {text.length > longest + AROUND && '…'}
    </p>
  );
}

/** Asks once more before a row goes that was held back for what it says. */
function LetGo({ why, onYes }: { why: ReleaseReason; onYes: () => void }) {
  const id = useId();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <div>
        <Button small look="quiet" onClick={() => setAsked(true)}>
          {t(`exporting.letGo.${why}`)}
        </Button>
      </div>
    );
  return (
    <fieldset class="export-let-go" aria-describedby={id}>
      <legend>{t('exporting.letGo.sure')}</legend>
      <p id={id}>{t(`exporting.letGo.${why}.text`)}</p>
      <div class="row">
        <Button small onClick={onYes}>
          {t('exporting.letGo.yes')}
        </Button>
        <Button small look="quiet" onClick={() => setAsked(false)}>
          {t('shell.cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
