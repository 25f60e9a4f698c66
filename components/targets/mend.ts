import type { TargetWording } from '#utils/domain/target.ts';

/**
 * Takes back a mend without losing what was typed since: only what the mend itself changed, and only where it still stands.
 * @param now the wording at present
 * @param before the wording the mend was given
 * @param after what the mend made of it
 */
export function unmend(
  now: TargetWording,
  before: TargetWording,
  after: TargetWording,
): TargetWording {
  const undone = { ...now };
  const back = <Key extends keyof TargetWording>(key: Key) => {
    const isMended = JSON.stringify(before[key]) !== JSON.stringify(after[key]);
    const stands = JSON.stringify(now[key]) === JSON.stringify(after[key]);
    if (isMended && stands) undone[key] = before[key];
  };
  back('statement');
  back('steps');
  back('evidence');
  back('due');
  back('why');
  back('ifThen');
  back('challenge');
  back('ownWords');
  back('forNext');
  back('agreedOn');
  return undone;
}
