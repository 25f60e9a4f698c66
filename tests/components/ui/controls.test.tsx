import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { Field } from '#components/ui/Field.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Page } from '#components/ui/Page.tsx';
import { Tabs } from '#components/ui/Tabs.tsx';
import { TextInput } from '#components/ui/TextInput.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { expectNoAxeFaults } from '#tests/components/show.tsx';

const TABS = [
  { id: 'one', label: 'One' },
  { id: 'two', label: 'Two', count: { number: 2, label: '2 open' } },
  { id: 'three', label: 'Three' },
] as const;

function ThreeTabs() {
  const [chosen, setChosen] = useState<'one' | 'two' | 'three'>('one');
  return (
    <Tabs label="Parts" tabs={TABS} chosen={chosen} onChoose={setChosen}>
      <p>Part {chosen}</p>
    </Tabs>
  );
}

describe('tabs', () => {
  test.each([
    ['ArrowRight', 'two'],
    ['ArrowLeft', 'three'],
    ['End', 'three'],
    ['Home', 'one'],
  ])('%s chooses %s', async (key, part) => {
    render(<ThreeTabs />);
    fireEvent.keyDown(screen.getByRole('tab', { name: 'One' }), { key });
    await screen.findByText(`Part ${part}`);
    expect(
      screen
        .getAllByRole('tab')
        .map((tab) => tab.getAttribute('tabindex'))
        .filter((at) => at === '0'),
    ).toHaveLength(1);
    expect(document.activeElement?.getAttribute('aria-selected') ?? 'true').toBe('true');
    await expectNoAxeFaults();
  });
});

function Toaster({ onUndo }: { onUndo: () => void }) {
  const toast = useToast();
  return (
    <button
      type="button"
      onClick={() => toast({ text: 'Gone', action: { label: 'Undo', onClick: onUndo } })}
    >
      Remove
    </button>
  );
}

describe('toasts', () => {
  const showToast = () => {
    const onUndo = vi.fn();
    render(
      <Page>
        <Toaster onUndo={onUndo} />
      </Page>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
    return onUndo;
  };

  test('offers undo and goes after it', async () => {
    const onUndo = showToast();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByText('Gone')).toBeNull());
  });

  test('goes by itself, but not while it has the focus', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    showToast();
    fireEvent.focusIn(await screen.findByText('Gone'));
    await vi.advanceTimersByTimeAsync(20_000);
    screen.getByText('Gone');
    fireEvent.focusOut(screen.getByText('Gone'));
    await vi.advanceTimersByTimeAsync(9_000);
    await waitFor(() => expect(screen.queryByText('Gone')).toBeNull());
  });
});

test('a field ties its label, hint and error to its control', async () => {
  render(
    <Field label="Name" hint="As on the page" error="Type a name.">
      {(control) => <TextInput {...control} value="" onText={() => {}} />}
    </Field>,
  );
  const box = screen.getByLabelText('Name');
  const described = box.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
    'As on the page',
    'Type a name.',
  ]);
  expect(box.getAttribute('aria-invalid')).toBe('true');
  await expectNoAxeFaults();
});

test('an error notice is read aloud, others only on request', () => {
  render(<Notice tone="error">Not saved</Notice>);
  expect(screen.getByRole('alert').textContent).toBe('Not saved');
  render(<Notice tone="info">By the way</Notice>);
  expect(screen.queryByRole('status')).toBeNull();
});
