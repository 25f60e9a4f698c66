import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { type Columns, guessColumns } from '#utils/caseload-file/columns.ts';
import type { FileLearner } from '#utils/caseload-file/plan-import.ts';
import type { Table } from '#utils/caseload-file/read-table.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';

/** A file that was read, and what stands where in it. */
export interface ReadFile {
  table: Table;
  columns: Columns;
}

/** A file of learners: chosen, understood, taken in, taken back. */
export function useImport() {
  const { importLearners, undoImport } = useServices();
  const toast = useToast();
  const [file, setFile] = useState<ReadFile | null>(null);
  const [why, setWhy] = useState<MessageKey | null>(null);
  const choose = async (chosen: File) => {
    // With the reader of such files, which the lists do without.
    const { readTable, textIn } = await import('#utils/caseload-file/read-table.ts');
    const read = readTable(textIn(await chosen.arrayBuffer()));
    setWhy(read.ok ? null : read.why);
    setFile(read.ok ? { table: read.value, columns: guessColumns(read.value.columns) } : null);
  };
  const close = () => {
    setFile(null);
    setWhy(null);
  };
  const take = async (learners: FileLearner[]) => {
    const result = await importLearners(learners);
    setWhy(result.ok ? null : result.why);
    if (!result.ok) return;
    const receipt = result.value;
    const undo = async () => {
      const undone = await undoImport(receipt);
      if (!undone.ok) toast({ text: say({ key: undone.why }) });
    };
    const [added, changed] = [receipt.added.length, receipt.changed.length];
    toast({
      text: t('import.done', { added, changed }),
      action: { label: t('shell.undo'), onClick: () => void undo() },
    });
    close();
  };
  const setColumns = (columns: Columns) => file && setFile({ ...file, columns });
  return { file, why, choose, close, take, setColumns };
}
