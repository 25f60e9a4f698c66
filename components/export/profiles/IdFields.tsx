import { Choose, optionsOf } from '#components/ui/Choose.tsx';
import { t } from '#utils/i18n/t.ts';
import { TextField } from './TextField.tsx';
import type { DraftDesk } from './use-profile-draft.ts';
import { te } from './words.ts';

const sourcesOffered = () =>
  optionsOf(['learnRefNumber', 'personCode', 'uln', 'idNumber', 'userName'], (source) =>
    te(`profiles.id.${source}`),
  );
const zerosOffered = () =>
  optionsOf(['keep', 'strip'], (zeros) => te(`profiles.id.zeros.${zeros}`));

const MOST_DIGITS = 20;
const digitsIn = (text: string): number =>
  Math.min(MOST_DIGITS, Math.max(0, Math.floor(Number(text)) || 0));

/** Which of a learner's references the column "Reference by this profile's rule" holds, and how it is written. */
export function IdFields({ desk }: { desk: DraftDesk }) {
  const { id } = desk.draft.profile;
  const put = (some: Partial<typeof id>) =>
    desk.change(`id ${Object.keys(some).join(' ')}`, (now) => ({
      ...now,
      profile: { ...now.profile, id: { ...now.profile.id, ...some } },
    }));
  return (
    <div class="profile-fields">
      <Choose
        label={te('profiles.id.source')}
        options={sourcesOffered()}
        chosen={id.source}
        onChoose={(source) => put({ source })}
      />
      <Choose
        label={te('profiles.id.zeros')}
        options={zerosOffered()}
        chosen={id.zeros}
        onChoose={(zeros) => put({ zeros })}
      />
      <TextField
        label={te('profiles.id.padTo')}
        hint={te('profiles.id.padToHint')}
        type="number"
        min={0}
        max={MOST_DIGITS}
        value={String(id.padTo)}
        onText={(text) => put({ padTo: digitsIn(text) })}
      />
      <TextField
        label={te('profiles.id.start')}
        aside={t('targets.optional')}
        value={id.start}
        maxLength={40}
        onText={(start) => put({ start })}
      />
      <TextField
        label={te('profiles.id.end')}
        aside={t('targets.optional')}
        value={id.end}
        maxLength={80}
        onText={(end) => put({ end })}
      />
    </div>
  );
}
