import './tabs.css';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
  /** A number beside the label, with the words that a screen reader adds to it; `coming` keeps its place free. */
  count?: { number: number; label: string } | 'coming' | undefined;
}

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
  /** The chosen tab's content. */
  children: ComponentChildren;
}

/** Where the focus goes on a key, or null when the key means nothing here. */
const nextIndex = (key: string, at: number, count: number): number | null => {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
};

/** Tabs after the ARIA pattern: one stop for the Tab key, arrows, Home and End move and choose. */
export function Tabs<Id extends string>({
  label,
  tabs,
  chosen,
  onChoose,
  children,
}: TabsProps<Id>) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const to = nextIndex(event.key, at, tabs.length);
    const tab = to === null ? undefined : tabs[to];
    if (!tab) return;
    event.preventDefault();
    onChoose(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to ?? 0]?.focus();
  };
  return (
    <div class="ui-tabs">
      <div class="ui-tab-list" role="tablist" aria-label={label} ref={list}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-${tab.id}`}
            class="ui-tab"
            aria-selected={tab.id === chosen}
            aria-controls={tab.id === chosen ? `${base}-panel` : undefined}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => onChoose(tab.id)}
            onKeyDown={move}
          >
            {tab.label}
            {tab.count === 'coming' && <span class="ui-tab-count ui-tab-count-coming" />}
            {tab.count && tab.count !== 'coming' && <TabCount {...tab.count} />}
          </button>
        ))}
      </div>
      {/* The focus stop lets a keyboard reach and scroll content that holds no control of its own. */}
      <div
        role="tabpanel"
        id={`${base}-panel`}
        class="ui-tab-panel"
        aria-labelledby={`${base}-${chosen}`}
        tabIndex={-1}
      >
        {children}
      </div>
    </div>
  );
}

function TabCount({ number, label }: { number: number; label: string }) {
  return (
    <span class="ui-tab-count">
      <span aria-hidden="true">{number}</span>
      <span class="visually-hidden">{label}</span>
    </span>
  );
}
