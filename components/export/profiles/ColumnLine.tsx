import { Choose, optionsOf } from '#components/ui/Choose.tsx';
import { Field } from '#components/ui/Field.tsx';
import { IconButton } from '#components/ui/IconButton.tsx';
import { TextArea } from '#components/ui/TextArea.tsx';
import { t } from '#utils/i18n/t.ts';
import { fieldsOf } from '#utils/mis/field-kinds.ts';
import { type Column, EXCEL_LONGEST, Field as MisField, type RowKind } from '#utils/mis/profile.ts';
import { TextField } from './TextField.tsx';
import { type FaultKey, te } from './words.ts';

interface ColumnLineProps {
  column: Column;
  rows: RowKind;
  /** Counts from 0. */
  at: number;
  count: number;
  fault: FaultKey | undefined;
  /** `what` was changed, so that typing is undone as a whole. */
  onChange: (column: Column, what: string) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

const ifEmptyOffered = () =>
  optionsOf(['allow', 'warn', 'hold'], (what) => te(`profiles.ifEmpty.${what}`));

const CONSTANT = '= constant';
const TEMPLATE = '= template';

/** What a field is called; `field` is one of the list's own. */
const fieldName = (field: string): string => {
  const found = MisField.safeParse(field);
  return found.success ? te(`profiles.field.${found.data}`) : field;
};

/** Where a column's words come from, as one of the list. */
const sourceOf = (column: Column): string => {
  if ('field' in column) return column.field;
  return 'constant' in column ? CONSTANT : TEMPLATE;
};

/** The column with another source: what both can say stays. */
function withSource(column: Column, source: string): Column {
  const { heading } = column;
  if (source === CONSTANT) return { heading, constant: '' };
  const about = 'ifEmpty' in column ? column : { ifEmpty: 'allow' as const };
  const kept = {
    heading,
    ifEmpty: about.ifEmpty,
    ...('longest' in about && about.longest && { longest: about.longest }),
  };
  if (source === TEMPLATE)
    return { ...kept, template: 'field' in column ? `{${column.field}}` : '' };
  const field = MisField.safeParse(source);
  return field.success ? { ...kept, field: field.data } : column;
}

/** One column of the file: its heading, where its words come from, and what happens when there are none or too many. */
export function ColumnLine({ column, rows, at, count, fault, ...does }: ColumnLineProps) {
  const nth = { at: at + 1 };
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    does.onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li class="profile-column" data-column={at}>
      <div class="profile-column-line">
        <TextField
          label={te('profiles.heading', nth)}
          error={fault && te(fault)}
          value={column.heading}
          maxLength={255}
          onText={(heading) => does.onChange({ ...column, heading }, 'heading')}
          onKeyDown={press}
        />
        <Choose
          label={te('profiles.source')}
          options={[
            ...optionsOf<string>(fieldsOf(rows), fieldName),
            { value: TEMPLATE, label: te('profiles.source.template') },
            { value: CONSTANT, label: te('profiles.source.constant') },
          ]}
          chosen={sourceOf(column)}
          onChoose={(source) => does.onChange(withSource(column, source), 'source')}
        />
        <div class="profile-column-buttons">
          <IconButton
            icon="up"
            label={te('profiles.columnUp', nth)}
            disabled={at === 0}
            onClick={() => does.onMove(-1)}
          />
          <IconButton
            icon="down"
            label={te('profiles.columnDown', nth)}
            disabled={at === count - 1}
            onClick={() => does.onMove(1)}
          />
          <IconButton
            icon="bin"
            label={te('profiles.columnRemove', nth)}
            disabled={count === 1}
            onClick={does.onRemove}
          />
        </div>
      </div>
      {'constant' in column && (
        <TextField
          label={te('profiles.constant')}
          value={column.constant}
          onText={(constant) => does.onChange({ ...column, constant }, 'constant')}
        />
      )}
      {'template' in column && (
        <Field
          label={te('profiles.template')}
          hint={te('profiles.templateHint', { example: '{statement}' })}
        >
          {(control) => (
            <TextArea
              {...control}
              value={column.template}
              onText={(template) => does.onChange({ ...column, template }, 'template')}
            />
          )}
        </Field>
      )}
      {'ifEmpty' in column && (
        <div class="profile-column-line">
          <Choose
            label={te('profiles.ifEmpty')}
            options={ifEmptyOffered()}
            chosen={column.ifEmpty}
            onChoose={(ifEmpty) => does.onChange({ ...column, ifEmpty }, 'ifEmpty')}
          />
          <div class="profile-longest">
            <TextField
              label={te('profiles.longest')}
              aside={t('targets.optional')}
              type="number"
              min={1}
              max={EXCEL_LONGEST}
              value={column.longest === undefined ? '' : String(column.longest)}
              onText={(text) => does.onChange(withLongest(column, text), 'longest')}
            />
          </div>
        </div>
      )}
    </li>
  );
}

/** A column with the longest text as typed; nothing, or what is no such number, is the profile's own. */
function withLongest(column: Column, text: string): Column {
  if ('constant' in column) return column;
  const { longest: _before, ...rest } = column;
  const longest = Math.min(EXCEL_LONGEST, Math.floor(Number(text)));
  return longest >= 1 ? { ...rest, longest } : rest;
}
