import './pick-list.css';
import { useState } from 'preact/hooks';
import { t } from '#utils/i18n/t.ts';
import { Badge } from './Badge.tsx';
import { Field } from './Field.tsx';
import { TextInput } from './TextInput.tsx';

/** A caseload is some forty-five; past this many lines searching is quicker than scrolling. */
const SHOWN = 60;
/** Fewer than this many are seen at a glance: no search box. */
const WORTH_SEARCHING = 7;

export interface PickOption {
  key: string;
  name: string;
  /** A second, smaller line. */
  detail?: string | undefined;
  badge?: string | undefined;
}

interface PickListProps {
  /** What is searched for, as the search box's label. */
  searchLabel: string;
  options: readonly PickOption[];
  onPick: (key: string) => void;
}

/** Lower case and without accents, so that "zoe" finds "Zoë". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Choose one of a list by name; a search box appears when the list is long. */
export function PickList({ searchLabel, options, onPick }: PickListProps) {
  const [sought, setSought] = useState('');
  const words = plain(sought).split(/\s+/).filter(Boolean);
  const found = options.filter(({ name, detail }) => {
    const text = plain(`${name} ${detail ?? ''}`);
    return words.every((word) => text.includes(word));
  });
  return (
    <div class="ui-pick">
      {options.length >= WORTH_SEARCHING && (
        <Field label={searchLabel}>
          {(control) => (
            <TextInput
              {...control}
              type="search"
              value={sought}
              onText={setSought}
              autoComplete="off"
            />
          )}
        </Field>
      )}
      <ul class="ui-pick-list">
        {found.slice(0, SHOWN).map((option) => (
          <li key={option.key}>
            <PickLine option={option} onPick={onPick} />
          </li>
        ))}
      </ul>
      <p class="ui-pick-count" role="status">
        {found.length === 0 && t('shell.pickNone')}
        {found.length > SHOWN && t('shell.pickMore', { shown: SHOWN, all: found.length })}
      </p>
    </div>
  );
}

function PickLine({ option, onPick }: { option: PickOption; onPick: (key: string) => void }) {
  return (
    <button type="button" class="ui-pick-line" onClick={() => onPick(option.key)}>
      <span class="ui-pick-name">
        {option.name}
        {option.detail && <small>{option.detail}</small>}
      </span>
      {option.badge && <Badge>{option.badge}</Badge>}
    </button>
  );
}
