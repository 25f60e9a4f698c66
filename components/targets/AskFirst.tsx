import { AskAboutWords } from '#components/guard/AskAboutWords.tsx';
import { ReferralButton } from '#components/guard/ReferralButton.tsx';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Finding } from '#utils/targets/types.ts';

interface AskFirstProps {
  /** What must be asked before the target is saved. */
  findings: Finding[];
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
  /** `null` = there is no record of the learner yet. */
  learnerId: RecordId | null;
}

/** Words that may not belong in a target stopped a save: the mentor changes them, or says that they may be kept. */
export const AskFirst = ({ findings, isTicked, onTick, learnerId }: AskFirstProps) => (
  <AskAboutWords asked={findings.map(({ say }) => say)} isTicked={isTicked} tick={onTick}>
    {learnerId && <ReferralButton learnerId={learnerId} />}
  </AskAboutWords>
);
