import './checklists.css';
import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useFocusHandOver } from '#components/hooks/use-focus-hand-over.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { Button } from '#components/ui/Button.tsx';
import { FileButton } from '#components/ui/FileButton.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import {
  checklistFile,
  checklistFileName,
  readChecklistFile,
} from '#utils/coaching/checklist-file.ts';
import { type Runnable, shippedChecklists } from '#utils/coaching/checklists.ts';
import type { Checklist, ChecklistWords } from '#utils/domain/checklist.ts';
import { say, t } from '#utils/i18n/t.ts';
import { ChecklistForm } from './ChecklistForm.tsx';
import { ChecklistLine } from './ChecklistLine.tsx';
import { copyOf } from './checklist-draft.ts';

/** What is being written: a new one, a copy of one of ours, or a change of one's own. */
type Writing = { words: ChecklistWords | null; own: Checklist | null };

/** All checklists, ours first: copied, changed, deleted, saved as files and brought in. */
export function ChecklistSettings() {
  const services = useServices();
  const { keepChecklist, changeChecklist, removeChecklist, putChecklistBack, saveText } = services;
  const toast = useToast();
  const passFocusOn = useFocusHandOver();
  const [writing, setWriting] = useState<Writing | null>(null);
  const own = useLive('checklists', services.checklists);
  if (own.is === 'waiting') return null;
  if (own.is === 'failed') return <Notice tone="error">{say({ key: own.why })}</Notice>;
  const undo = (before: Checklist) => ({
    label: t('shell.undo'),
    onClick: () => void putChecklistBack(before),
  });
  const remove = async (checklist: Checklist) => {
    passFocusOn();
    const done = await removeChecklist(checklist.id);
    const text = t('reviews.listRemoved', { name: checklist.name });
    toast(done.ok ? { text, action: undo(checklist) } : { text: say({ key: done.why }) });
  };
  const save = async (checklist: Runnable) => {
    const name = checklistFileName(checklist.name);
    const done = await saveText(name, checklistFile(checklist));
    toast({ text: done.ok ? t('reviews.listExported') : say({ key: done.why }) });
  };
  const bringIn = async (file: File) => {
    const text = await file.text().catch(() => null);
    if (text === null) return toast({ text: t('reviews.fileUnread') });
    const read = readChecklistFile(text);
    const kept = read.ok ? await keepChecklist(read.value) : read;
    const words = kept.ok
      ? t('reviews.listImported', { name: kept.value.name })
      : say({ key: kept.why });
    toast({ text: words });
  };
  if (writing) {
    const before = writing.own;
    return (
      <ChecklistForm
        title={t(before ? 'reviews.listEdit' : 'reviews.listNew')}
        start={writing.words}
        onSave={(words) => (before ? changeChecklist(before.id, words) : keepChecklist(words))}
        onSaved={({ name }) => {
          const text = t('reviews.listSaved', { name });
          toast({ text, action: before ? undo(before) : undefined });
          setWriting(null);
        }}
        onClose={() => setWriting(null)}
      />
    );
  }
  return (
    <div class="stack">
      <ul class="checklist-lines">
        {shippedChecklists.map((checklist) => (
          <ChecklistLine
            key={checklist.id}
            checklist={checklist}
            isOurs
            onEdit={() => {
              const name = t('reviews.listCopyName', { name: checklist.name });
              setWriting({ words: copyOf(checklist, name), own: null });
            }}
            onExport={() => void save(checklist)}
            onRemove={() => {}}
          />
        ))}
        {own.value.map((checklist) => (
          <ChecklistLine
            key={checklist.id}
            checklist={checklist}
            isOurs={false}
            onEdit={() => setWriting({ words: checklist, own: checklist })}
            onExport={() => void save(checklist)}
            onRemove={() => void remove(checklist)}
          />
        ))}
      </ul>
      <div class="row">
        <Button onClick={() => setWriting({ words: null, own: null })}>
          <Icon name="plus" />
          {t('reviews.listNew')}
        </Button>
        <FileButton
          label={t('reviews.listImport')}
          accept=".json,application/json"
          onFile={(file) => void bringIn(file)}
        />
      </div>
    </div>
  );
}
