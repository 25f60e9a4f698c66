import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { options, type VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WorkspaceApp } from '#components/caseload/WorkspaceApp.tsx';
import { ServicesProvider } from '#components/hooks/services.ts';
import { idOf } from '../../unit/mis/made-up.ts';
import { aRow, aTargetWithHistory, changing, fakeServices } from './fake-services.ts';

const LEARNERS = 300;
const TARGETS = 30;
/** What is drawn at once: of the list, and beside it. */
const SCREENFUL = 20;
const TARGETS_AT_ONCE = 6;

/** Every drawing of a component, by the component's name. */
let drawn: string[] = [];
const before = options.diffed ?? (() => undefined);
const timesDrawn = (name: string): number => drawn.filter((one) => one === name).length;

beforeEach(() => {
  location.hash = '#caseload';
  options.diffed = (vnode: VNode) => {
    before(vnode);
    if (typeof vnode.type === 'function') drawn.push(vnode.type.name);
  };
});
afterEach(() => {
  cleanup();
  options.diffed = before;
  vi.useRealTimers();
});

/** The caseload, as it stands before time goes on. */
function show(): void {
  vi.useFakeTimers();
  const rows = Array.from({ length: LEARNERS }, (_, n) => aRow(n, `Learner ${1000 + n}`));
  const targets = Array.from({ length: TARGETS }, (_, n) =>
    aTargetWithHistory({ id: idOf(500 + n) }),
  );
  render(
    <ServicesProvider
      value={fakeServices({
        caseload: changing(rows).live,
        targetsOf: changing(targets).live,
      })}
    >
      <WorkspaceApp />
    </ServicesProvider>,
  );
}

const later = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

/** Until every portion was drawn. */
async function rest(): Promise<void> {
  for (let portion = 0; portion < 20; portion += 1) await later(50);
}

describe(`a caseload of ${LEARNERS}`, () => {
  test('draws a screenful at first', () => {
    show();
    expect(timesDrawn('LearnerLine')).toBe(SCREENFUL);
    expect(document.querySelectorAll('tbody tr')).toHaveLength(SCREENFUL);
  });

  test('opens a learner by drawing their line again, no other, and their first targets', async () => {
    show();
    await rest();
    const lines = document.querySelectorAll('tbody tr').length;
    expect(lines).toBeGreaterThan(5 * SCREENFUL);
    drawn = [];
    location.hash = `#caseload/${idOf(3)}`;
    const isOpen = () => expect(document.querySelector('.learner-targets')).not.toBeNull();
    await vi.waitFor(isOpen, { interval: 1 });
    expect(timesDrawn('LearnerLine')).toBe(1);
    expect(timesDrawn('LearnerTarget')).toBe(TARGETS_AT_ONCE);
    await rest();
    // The rest came portion by portion; nothing of the list was drawn for it.
    expect(document.querySelectorAll('.learner-targets > li')).toHaveLength(TARGETS);
    expect(timesDrawn('LearnerLine')).toBe(1);
  });

  test('need not lay out the lines out of view while a learner opens, and does afterwards', async () => {
    show();
    await rest();
    const isTurning = () => document.querySelector('.caseload-table')?.matches('.is-turning');
    expect(isTurning()).toBe(false);
    location.hash = `#caseload/${idOf(3)}`;
    const isOpen = () => expect(document.querySelector('.learner-targets')).not.toBeNull();
    await vi.waitFor(isOpen, { interval: 1 });
    expect(isTurning()).toBe(true);
    await rest();
    // What is never laid out no screen reader is told of.
    expect(isTurning()).toBe(false);
  });

  test('draws no line anew for a key in its search', async () => {
    show();
    await rest();
    drawn = [];
    fireEvent.input(screen.getByLabelText('Find a learner'), { target: { value: '1003' } });
    await later(0);
    expect(document.querySelectorAll('tbody tr')).toHaveLength(1);
    expect(timesDrawn('LearnerLine')).toBe(0);
  });
});
