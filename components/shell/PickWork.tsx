import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { PickList } from '#components/ui/PickList.tsx';
import { t } from '#utils/i18n/t.ts';
import { remarksIn } from './PickPerson.tsx';
import type { PagePerson } from './people.ts';
import type { Piece } from './piece.ts';

interface PickWorkProps {
  person: PagePerson;
  pieces: Piece[];
  onPick: (key: string) => void;
  onBack: (() => void) | null;
}

const detailOf = ({ work, grade }: Piece): string =>
  [work.course, grade && t('shell.grade', { grade })].filter(Boolean).join(' · ');

/** A page with several pieces of one learner's work: the mentor says which. */
export function PickWork({ person, pieces, onPick, onBack }: PickWorkProps) {
  return (
    <section class="stack">
      {onBack && <BackButton label={t('shell.allLearners')} onBack={onBack} />}
      <div class="stack-tight">
        <h2 class="screen-title">{person.name ?? t('shell.nameless')}</h2>
        <p class="soft">{t('shell.which')}</p>
      </div>
      <PickList
        searchLabel={t('shell.findWork')}
        onPick={onPick}
        options={pieces.map((piece) => ({
          key: piece.key,
          name: piece.work.work ?? t('shell.namelessWork'),
          detail: detailOf(piece),
          badge: remarksIn(piece.blocks.length),
        }))}
      />
    </section>
  );
}

/** The way back to the list one came from. */
export function BackButton({ label, onBack }: { label: string; onBack: () => void }) {
  return (
    <div>
      <Button look="quiet" small onClick={onBack}>
        <Icon name="back" />
        {label}
      </Button>
    </div>
  );
}
