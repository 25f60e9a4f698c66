import { Field } from '#components/ui/Field.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import type { Finding } from '#utils/targets/types.ts';
import { Findings } from './Findings.tsx';

interface AdvisedTextProps {
  label: string;
  placeholder: string;
  rows?: number;
  value: string;
  onText: (text: string) => void;
  error?: string | undefined;
  findings: Finding[];
  onMend: (finding: Finding) => void;
}

/** A text of the target with what the check says of it. */
export function AdvisedText({ label, error, findings, onMend, ...box }: AdvisedTextProps) {
  return (
    <div class="stack-tight">
      <Field label={label} error={error}>
        {(control) => <TextArea {...control} {...box} />}
      </Field>
      <Findings findings={findings} onMend={onMend} />
    </div>
  );
}
