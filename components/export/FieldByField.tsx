import './field-by-field.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import type { ExportChoice } from '#utils/mis/export-choice.ts';
import type { KnownProfile } from '#utils/mis/known-profiles.ts';
import type { Field, Profile } from '#utils/mis/profile.ts';
import type { RowList } from '#utils/mis/row-list.ts';

interface FieldByFieldProps {
  by: KnownProfile;
  choice: ExportChoice;
  /** Those that the mentor may send, and that stand for something. */
  rows: RowList;
}

/** What a file is told apart by, and nobody types. */
const RECEIPT: readonly Field[] = ['recordId', 'version', 'contentHash', 'removed'];

const isTyped = (column: Profile['columns'][number]): boolean =>
  !('field' in column && RECEIPT.includes(column.field));

/** The fields of a row that have something in them: only those are typed into a form. */
const filled = ({ columns }: Profile, cells: string[]) =>
  columns.flatMap((column, at) => {
    const text = cells[at] ?? '';
    return text === '' || !isTyped(column) ? [] : [{ heading: column.heading, text }];
  });

/**
 * One row after the other, for typing into a web form: a press copies the next field and says which it was, so that hand and eye
 * stay with the form. `n` copies the next one, `p` goes one back. What was typed in counts as in the MIS.
 */
export function FieldByField({ by, choice, rows }: FieldByFieldProps) {
  const { copy, typedIn } = useServices();
  const toast = useToast();
  const [row, setRow] = useState(0);
  const [next, setNext] = useState(0);
  const [why, setWhy] = useState<MessageKey | null>(null);
  const [said, setSaid] = useState('');
  const copyButton = useRef<HTMLButtonElement>(null);
  const [stuck, setStuck] = useState<string | null>(null);
  const at = Math.min(row, rows.length - 1);
  const [shown] = rows.slice(at, at + 1);
  useEffect(() => copyButton.current?.focus(), []);
  if (!shown?.record) return <p>{t('exporting.noNew')}</p>;
  const fields = filled(by.profile, shown.cells);
  const copyField = async (index: number) => {
    const field = fields[index];
    if (!field) return;
    const copied = await copy(field.text);
    setStuck(copied.ok ? null : field.text);
    setSaid(copied.ok ? sayCopied(fields, index) : say({ key: copied.why }));
    if (copied.ok) setNext(index + 1);
  };
  const go = (to: number) => {
    setRow(Math.max(0, Math.min(to, rows.length - 1)));
    setNext(0);
    setSaid('');
  };
  const finish = async () => {
    const done = await typedIn(by, [shown], choice);
    setWhy(done.ok ? null : done.why);
    if (!done.ok) return;
    toast({ text: t('exporting.field.typed') });
    // The row goes from the list, so the next one stands in its place.
    setNext(0);
    setSaid('');
    copyButton.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'n') void copyField(next);
    if (event.key === 'p') setNext(Math.max(0, next - 1));
  };
  const upcoming = fields[next];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys only press what stands inside as buttons
    <div class="fields" onKeyDown={press}>
      <p class="fields-head">
        <strong>{shown.record.learner.name}</strong>{' '}
        {t('exporting.field.at', { at: at + 1, all: rows.length })}
      </p>
      <p>{shown.record.what}</p>
      <div class="row">
        <Button
          look="primary"
          buttonRef={copyButton}
          onClick={() => void copyField(upcoming ? next : 0)}
        >
          {upcoming
            ? t('exporting.field.copy', { heading: upcoming.heading })
            : t('exporting.field.again')}
        </Button>
        <Button disabled={at === 0} onClick={() => go(at - 1)}>
          {t('exporting.field.before')}
        </Button>
        <Button disabled={at >= rows.length - 1} onClick={() => go(at + 1)}>
          {t('exporting.field.after')}
        </Button>
        <Button onClick={() => void finish()}>{t('exporting.field.done')}</Button>
      </div>
      <p class="soft">{t('exporting.field.keys')}</p>
      <p role="status" class="fields-said">
        {said}
      </p>
      {why && <Notice tone="error">{say({ key: why })}</Notice>}
      {stuck && (
        <Notice tone="warn">
          <p>{stuck}</p>
        </Notice>
      )}
      <dl class="fields-list">
        {fields.map(({ heading, text }, index) => (
          <div key={heading} class={index === next ? 'is-next' : undefined}>
            <dt>
              <Button
                small
                look="quiet"
                aria-current={index === next ? 'step' : undefined}
                onClick={() => void copyField(index)}
              >
                {heading}
              </Button>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function sayCopied(fields: { heading: string }[], index: number): string {
  const heading = fields[index]?.heading ?? '';
  const upcoming = fields[index + 1]?.heading;
  return upcoming
    ? t('exporting.field.saidNext', { heading, next: upcoming })
    : t('exporting.field.saidLast', { heading });
}
