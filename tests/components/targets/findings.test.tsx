import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { AdvisedText } from '#components/targets/AdvisedText.tsx';
import { blankDraft } from '#components/targets/target-draft.ts';
import { show } from '#tests/components/show.tsx';
import { fakeServices } from '#tests/support/fake-services.ts';
import { checkTarget } from '#utils/targets/check.ts';

const context = { today: '2026-11-23', openTargets: 0, deadline: null, holidays: [] };

/** The evidence box of a target that says "Improve my work". */
function Evidence() {
  const [wording, setWording] = useState({
    ...blankDraft(null).wording,
    statement: 'Improve my work',
  });
  return (
    <AdvisedText
      label="Evidence"
      placeholder=""
      value={wording.evidence}
      onText={() => {}}
      findings={checkTarget(wording, context).filter(({ field }) => field === 'evidence')}
      onMend={({ mend }) => mend && setWording(mend.apply(wording))}
    />
  );
}

test('a starter puts the focus on its first gap, so that typing goes on there', async () => {
  show(fakeServices(), <Evidence />);
  const start = await screen.findByRole('button', { name: /^Start with/ });
  start.focus();
  fireEvent.click(start);
  const box = await screen.findByDisplayValue<HTMLTextAreaElement>('I have shown … to …');
  await waitFor(() => expect(document.activeElement).toBe(box));
  expect(box.selectionStart).toBe('I have shown '.length);
  expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('…');
});
