import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { PickList } from '#components/ui/PickList.tsx';
import type { Reading } from '#utils/domain/reading.ts';
import { say, t } from '#utils/i18n/t.ts';
import { notesOfPage } from './note-words.ts';
import { OtherWork } from './OtherWork.tsx';
import { remarksIn } from './PickPerson.tsx';
import type { PagePerson } from './people.ts';
import type { Piece } from './piece.ts';

interface PickWorkProps {
  person: PagePerson;
  /** Each with its attempts, newest first. */
  works: Piece[][];
  reading: Reading;
  onPick: (key: string) => void;
  onBack: (() => void) | null;
}

const detailOf = ({ work, grade }: Piece, count: number): string =>
  [
    work.course,
    grade && t('shell.grade', { grade }),
    count > 1 && t('states.attemptCount', { count }),
  ]
    .filter(Boolean)
    .join(' · ');

/** A page with several pieces of one learner's work: the mentor says which. */
export function PickWork({ person, works, reading, onPick, onBack }: PickWorkProps) {
  return (
    <section class="stack">
      {onBack && <BackButton label={t('shell.allLearners')} onBack={onBack} />}
      <div class="stack-tight">
        <h2 class="screen-title">{person.name ?? t('shell.nameless')}</h2>
        <p class="soft">{t('shell.which')}</p>
      </div>
      {notesOfPage(reading).map((key) => (
        <Notice key={key} tone="info">
          {say({ key })}
        </Notice>
      ))}
      <PickList
        searchLabel={t('shell.findWork')}
        onPick={onPick}
        options={works.flatMap(([newest, ...earlier]) => {
          if (!newest) return [];
          return {
            key: newest.key,
            name: newest.work.work ?? t('shell.namelessWork'),
            detail: detailOf(newest, earlier.length + 1),
            badge: remarksIn(newest.blocks.length),
          };
        })}
      />
      <OtherWork reading={reading} />
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
