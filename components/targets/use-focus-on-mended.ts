import { useEffect, useRef, useState } from 'preact/hooks';

/** What a starter leaves for the mentor to fill in. */
const GAP = '…';

/**
 * A mend's button goes with its finding: the focus then goes to the field that was mended, and there to the first gap. Of several fields
 * beside one list it is the one with a gap.
 * @returns the ref of the list of findings, which stands beside its field, and what to call when a mend is pressed
 */
export function useFocusOnMended() {
  const list = useRef<HTMLUListElement>(null);
  const [mended, setMended] = useState(0);
  useEffect(() => {
    if (mended === 0) return;
    const fields = [
      ...(list.current?.parentElement?.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
        'textarea, input',
      ) ?? []),
    ];
    const field = fields.find(({ value }) => value.includes(GAP)) ?? fields[0];
    field?.focus();
    const gap = field?.value.indexOf(GAP) ?? -1;
    if (gap >= 0) field?.setSelectionRange(gap, gap + GAP.length);
  }, [mended]);
  return { list, noteMend: () => setMended((count) => count + 1) };
}
