import { useStatusNames } from '#components/hooks/use-status-names.ts';
import { Badge, type Tone } from '#components/ui/Badge.tsx';
import type { TargetStatus } from '#utils/domain/target-status.ts';

const TONES: Record<TargetStatus, Tone> = {
  draft: 'plain',
  agreed: 'accent',
  'in-progress': 'accent',
  met: 'good',
  'partly-met': 'warn',
  'not-met': 'bad',
  withdrawn: 'plain',
};

/** Where a target is in its life, by the college's name for it. */
export function StatusBadge({ status }: { status: TargetStatus }) {
  const nameOf = useStatusNames();
  return <Badge tone={TONES[status]}>{nameOf(status)}</Badge>;
}
