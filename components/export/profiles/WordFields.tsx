import { FollowUpOutcome } from '#utils/domain/log-entry.ts';
import { AssessmentState, Challenge } from '#utils/domain/target.ts';
import { TargetStatus } from '#utils/domain/target-status.ts';
import type { Profile } from '#utils/mis/profile.ts';
import { TextField } from './TextField.tsx';
import type { DraftDesk } from './use-profile-draft.ts';
import { te } from './words.ts';

/** The maps of a profile: our choices, and the file's word for each. */
const MAPS = ['status', 'outcome', 'assessment', 'challenge', 'questionState'] as const;
type MapName = (typeof MAPS)[number];
const CHOICES = {
  status: TargetStatus.options,
  outcome: FollowUpOutcome.options,
  assessment: AssessmentState.options,
  challenge: Challenge.options,
  questionState: ['open', 'answered', 'withdrawn'],
} as const satisfies Record<MapName, readonly string[]>;
const SINGLE = ['stepDone', 'stepNotDone', 'gone'] as const;

/** Which maps rows of a kind can show. */
const SHOWN: Record<Profile['rows'], readonly MapName[]> = {
  targets: ['status', 'outcome', 'assessment', 'challenge'],
  steps: ['status', 'outcome', 'assessment', 'challenge'],
  'follow-ups': ['outcome', 'status', 'assessment', 'challenge'],
  reviews: [],
  questions: ['questionState'],
};

/** A map as a list, its choices in their own order. */
const wordsOf = (profile: Profile, name: MapName) =>
  CHOICES[name].map((choice) => ({
    choice,
    word: new Map<string, string>(Object.entries(profile[name])).get(choice) ?? '',
  }));

/** The words that the file has for our choices, such as "Achieved" for a target that was met. */
export function WordFields({ desk }: { desk: DraftDesk }) {
  const { profile } = desk.draft;
  const put = (field: string, some: Partial<Profile>) =>
    desk.change(field, (now) => ({ ...now, profile: { ...now.profile, ...some } }));
  const box = (label: string, value: string, onText: (text: string) => void) => (
    <TextField key={label} label={label} value={value} maxLength={80} onText={onText} />
  );
  return (
    <>
      {SHOWN[profile.rows].map((name) => (
        <fieldset key={name} class="profile-words">
          <legend>{te(`profiles.words.${name}`)}</legend>
          {wordsOf(profile, name).map(({ choice, word }) =>
            box(te(`profiles.word.${choice}`), word, (text) =>
              put(`${name} ${choice}`, { [name]: { ...profile[name], [choice]: text } }),
            ),
          )}
        </fieldset>
      ))}
      <fieldset class="profile-words">
        <legend>{te('profiles.words.other')}</legend>
        {SINGLE.map((name) =>
          box(te(`profiles.word.${name}`), profile[name], (text) => put(name, { [name]: text })),
        )}
      </fieldset>
    </>
  );
}
