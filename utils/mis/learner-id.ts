import { isLearnRefNumber, isUln, NO_ULN } from '#utils/domain/mis-ids.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import type { ExportRecord } from './export-record.ts';
import type { Profile } from './profile.ts';

type IdRule = Profile['id'];
type Learner = ExportRecord['learner'];

/** What is known of a learner that a rule can start from; the LMS's id number is that of the first site that has one, else as it was typed. */
const SOURCES: Record<IdRule['source'], (learner: Learner) => string> = {
  learnRefNumber: ({ misRef }) => misRef ?? '',
  personCode: ({ misRef }) => misRef ?? '',
  uln: ({ uln }) => (uln === NO_ULN ? '' : (uln ?? '')),
  idNumber: ({ identities, idNumber: typed }) =>
    identities.find(({ idNumber }) => idNumber)?.idNumber ?? typed ?? '',
  userName: ({ userName }) => userName ?? '',
};

const WRONG: Partial<Record<IdRule['source'], { is: (id: string) => boolean; why: MessageKey }>> = {
  learnRefNumber: { is: (id) => !isLearnRefNumber(id), why: 'profiles.held.badRef' },
  uln: { is: (id) => !isUln(id), why: 'profiles.held.badUln' },
};

/** A learner's reference by a profile's rule; empty when there is none. What is taken off and filled up is done in the rule's order. */
export function learnerId(learner: Learner, rule: IdRule): string {
  let id = SOURCES[rule.source](learner).trim();
  if (rule.start && id.startsWith(rule.start)) id = id.slice(rule.start.length);
  if (rule.end && id.endsWith(rule.end)) id = id.slice(0, -rule.end.length);
  if (rule.zeros === 'strip') id = id.replace(/^0+(?=.)/, '');
  return id === '' ? '' : id.padStart(rule.padTo, '0');
}

/** Why a reference that is there cannot be right; `null` = nothing speaks against it. */
export const wrongLearnerId = (id: string, { source }: IdRule): MessageKey | null => {
  const rule = WRONG[source];
  return id !== '' && rule?.is(id) ? rule.why : null;
};
