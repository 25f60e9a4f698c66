import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { insertText } from '#components/hooks/insert-text.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import type { BroughtIn } from '#utils/text-in/bring-in.ts';
import { dropPlace, incomingFrom } from './incoming.ts';

/** What was put into the box last, and where it begins. */
type Added = BroughtIn & { start: number };

/**
 * Tidies what is pasted or dropped into a text box.
 *
 * @param text what stands in the box now
 * @returns `handlers` for the box; `added`, for as long as the last of it stands there unchanged; `undo`, which puts it
 * there as it came; `problem`, what could not be taken
 */
export function useIncoming(box: RefObject<HTMLTextAreaElement | null>, text: string) {
  const [last, setLast] = useState<Added | null>(null);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const isOwn = useRef(false);
  const added = last && text.startsWith(last.text, last.start) ? last : null;
  const take = (event: Event, transfer: DataTransfer | null, at?: number) => {
    if (!box.current) return;
    const incoming = incomingFrom(transfer, document);
    if (incoming.is !== 'nothing') event.preventDefault();
    setProblem(incoming.is === 'files' ? 'elsewhere.noFiles' : null);
    if (incoming.is !== 'text') return;
    const start = at ?? box.current.selectionStart;
    insertText(box.current, incoming.text.text, { start, end: at ?? box.current.selectionEnd });
    setLast({ ...incoming.text, start });
    if (incoming.text.isCut) setProblem('elsewhere.tooLong');
  };
  const undo = () => {
    if (!box.current || !added) return;
    const { start, raw } = added;
    insertText(box.current, raw, { start, end: start + added.text.length });
    setLast(null);
  };
  const handlers = {
    onPaste: (event: ClipboardEvent) => take(event, event.clipboardData),
    // Its own words moved about are no news.
    onDragStart: () => {
      isOwn.current = true;
    },
    onDragEnd: () => {
      isOwn.current = false;
    },
    // A file let go over a page would open in its place.
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      if (!isOwn.current && box.current)
        take(event, event.dataTransfer, dropPlace(box.current, event));
    },
  };
  return { handlers, added, undo, problem };
}
