import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { MergeBox } from '#components/caseload-file/MergeBox.tsx';
import { Page } from '#components/ui/Page.tsx';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakeLearner } from '#tests/support/fake-records.ts';
import { fakeServices, fakeWorld } from '#tests/support/fake-services.ts';
import type { Learner } from '#utils/domain/learner.ts';
import { ok } from '#utils/domain/result.ts';
import type { Services } from '#utils/services/types.ts';

const ID = '00000000-0000-4000-8000-000000000002';
const CANVAS = 'https://canvas.example.ac.uk';
const amira = fakeLearner({ misRef: '1' });
const onCanvas = (some: Partial<Learner> = {}) =>
  fakeLearner({ id: ID, name: 'Amira Khan', identities: [{ site: CANVAS, userId: '9' }], ...some });

const open = async (other: Learner, some: Partial<Services> = {}) => {
  const box = <MergeBox learner={amira} />;
  show(fakeServices(some, fakeWorld({ learners: [amira, other] })), <Page>{box}</Page>);
  fireEvent.click(screen.getByRole('button', { name: 'Same person as…' }));
  fireEvent.click(
    await screen.findByRole('button', { name: /canvas\.example\.ac\.uk|vle\.example/ }),
  );
};
const merge = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Make them one' });

describe('two records of one learner', () => {
  test('are made one only when the mentor says that they are, and two again by Undo', async () => {
    const gone = onCanvas();
    const receipt = { kept: amira, gone, moved: {}, entryId: ID };
    const mergeLearners = vi.fn<Services['mergeLearners']>(async () => ok(receipt));
    const undoMerge = vi.fn<Services['undoMerge']>(async () => ok(undefined));
    const belongings = async () => ok({ targets: 2, feedback: 1, entries: 5 });
    await open(gone, { mergeLearners, undoMerge, belongings });
    await screen.findByText('Moves: targets 2, feedback 1, entries 5.');
    await expectNoAxeFaults();
    expect(merge().disabled).toBe(true);
    fireEvent.click(screen.getByRole('checkbox'));
    await waitFor(() => expect(merge().disabled).toBe(false));
    fireEvent.click(merge());
    await screen.findByText('Amira Khan is one record now.');
    expect(mergeLearners.mock.calls).toEqual([[amira.id, ID]]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(undoMerge.mock.calls).toEqual([[receipt]]));
  });

  test('with an account each on one site are warned about', async () => {
    await open(onCanvas({ identities: [{ site: 'https://vle.example.ac.uk', userId: '42' }] }));
    await screen.findByText(/On one site, two accounts are mostly two people/);
    expect(merge().disabled).toBe(true);
  });

  test('with different MIS references cannot be made one', async () => {
    await open(onCanvas({ misRef: '2' }));
    await screen.findByText(/Their MIS references differ \(1, 2\)/);
    expect(screen.queryByRole('button', { name: 'Make them one' })).toBeNull();
    await expectNoAxeFaults();
  });
});
