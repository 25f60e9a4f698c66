import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { withMoved } from '#components/hooks/in-order.ts';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { newId } from '#utils/domain/ids.ts';
import { ColumnLine } from './ColumnLine.tsx';
import type { DraftColumn, Faults } from './profile-draft.ts';
import type { DraftDesk } from './use-profile-draft.ts';
import { te } from './words.ts';

/** The columns of the file in order: added, moved (also by Alt with the arrows) and taken out. */
export function ColumnList({ desk, faults }: { desk: DraftDesk; faults: Faults }) {
  const { draft, change } = desk;
  const { columns } = draft;
  const list = useRef<HTMLOListElement>(null);
  const [focus, setFocus] = useState<number | null>(null);
  const [moved, setMoved] = useState('');
  // Moving a line in the document takes the focus from it; this gives it back.
  useLayoutEffect(() => {
    if (focus === null) return;
    list.current?.querySelector<HTMLElement>(`[data-column="${focus}"] input`)?.focus();
    setFocus(null);
  }, [focus]);
  const put = (what: string, how: (now: DraftColumn[]) => DraftColumn[]) =>
    change(what, (now) => ({ ...now, columns: how(now.columns) }));
  const add = () => {
    const column = { heading: '', field: 'statement', ifEmpty: 'allow' } as const;
    put('add', (now) => [...now, { id: newId(), column }]);
    setFocus(columns.length);
  };
  const move = (id: string, at: number, by: -1 | 1) => {
    if (at + by < 0 || at + by >= columns.length) return;
    put(`move ${newId()}`, (now) => withMoved(now, id, by));
    setMoved(te('profiles.columnMoved', { at: at + by + 1, count: columns.length }));
    setFocus(at + by);
  };
  const remove = (id: string, at: number) => {
    put(`remove ${id}`, (now) => now.filter((one) => one.id !== id));
    setFocus(Math.max(0, at - 1));
  };
  return (
    <>
      <p class="workspace-soft">{te('profiles.columnsHint')}</p>
      <ol ref={list} class="profile-columns">
        {columns.map(({ id, column }, at) => (
          <ColumnLine
            key={id}
            column={column}
            rows={draft.profile.rows}
            at={at}
            count={columns.length}
            fault={faults.columns.get(id)}
            onChange={(next, what) =>
              put(`${what} ${id}`, (now) =>
                now.map((one) => (one.id === id ? { id, column: next } : one)),
              )
            }
            onMove={(by) => move(id, at, by)}
            onRemove={() => remove(id, at)}
          />
        ))}
      </ol>
      <div>
        <Button small onClick={add}>
          <Icon name="plus" />
          {te('profiles.columnAdd')}
        </Button>
      </div>
      <span class="visually-hidden" aria-live="polite">
        {moved}
      </span>
    </>
  );
}
