import { hashOf } from '#components/caseload/use-screen.ts';
import { PieceScreen } from '#components/shell/PieceScreen.tsx';
import { chosenFrom } from '#components/targets/whose.ts';
import { t } from '#utils/i18n/t.ts';
import type { InboxEntry } from '#utils/services/types.ts';
import { keptPiece } from './inbox-rows.ts';

const nothing = () => undefined;
/** Kept feedback is a record already: there is no text to be kept until it is used. */
const NO_DESK = { show: nothing, chose: nothing, used: nothing, putAway: nothing };

/** Kept feedback, opened: the same screen as beside its page, without the page. */
export function InboxPiece({ entry }: { entry: InboxEntry }) {
  const piece = keptPiece(entry);
  return (
    <div class="inbox-piece">
      <a href={hashOf({ name: 'inbox', feedbackId: null })}>{t('inbox.back')}</a>
      <PieceScreen
        // A learner who is known on no site of this feedback was chosen by the mentor, and still is.
        piece={piece.identity ? piece : { ...piece, chosen: chosenFrom(entry.learner) }}
        attempts={[piece]}
        onAttempt={nothing}
        reading={null}
        isLocked={false}
        again={nothing}
        rest={null}
        onKeepAll={null}
        back={null}
        onBack={nothing}
        desk={NO_DESK}
        onUnfinished={nothing}
      />
    </div>
  );
}
