import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { ExportScreen } from '#components/export/ExportScreen.tsx';
import { Page } from '#components/ui/Page.tsx';
import { aPreview, changing, fakeServices } from '#tests/components/caseload/fake-services.ts';
import { expectNoAxeFaults, show } from '#tests/components/show.tsx';
import { fakeWorld, fakeServices as services } from '#tests/support/fake-services.ts';
import { byId } from '#tests/unit/mis/made-up.ts';
import { ok } from '#utils/domain/result.ts';
import type { Profile } from '#utils/mis/profile.ts';
import { profileFile } from '#utils/mis/profile-file.ts';
import type { Services } from '#utils/services/types.ts';

/** The export screen over a world in memory, and the profiles that were tried. */
function open(more: Partial<Services> = {}) {
  const tried: Profile[] = [];
  const world = fakeWorld();
  const given = services(
    {
      ...fakeServices({ previewExport: async () => ok(aPreview()) }),
      ...keptIn(services({}, world)),
      tryProfile: async (profile) => {
        tried.push(profile);
        return ok(aPreview({ columns: profile.columns.map(({ heading }) => heading) }));
      },
      ...more,
    },
    world,
  );
  show(
    given,
    <Page>
      <ExportScreen />
    </Page>,
  );
  return { world, tried };
}

/** What of the services keeps things in that world. */
const keptIn = (all: Services): Partial<Services> => ({
  ownProfiles: all.ownProfiles,
  keepProfile: all.keepProfile,
  changeProfile: all.changeProfile,
  removeProfile: all.removeProfile,
  putProfileBack: all.putProfileBack,
  readDraft: all.readDraft,
  writeDraft: all.writeDraft,
  dropDraft: all.dropDraft,
  saveText: all.saveText,
  settings: all.settings,
  changeSettings: all.changeSettings,
});

const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const type = (label: string, text: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });
const boxOf = (label: string) => screen.getByLabelText(label);
const choice = () => screen.findByLabelText(/^Profile: what the file looks like/);

/** Opens the editor on a copy of the full profile. */
async function copying() {
  await press('Make your own from it');
  await screen.findByRole('heading', { name: 'New profile' });
}

describe('a profile of one’s own', () => {
  test('starts as a copy of ours, shows its result, and is saved and chosen', async () => {
    const { world, tried } = open();
    await copying();
    expect(boxOf('Name')).toHaveProperty('value', 'Feedforward full (own)');
    type('Name', 'Northfield targets');
    type('Heading 1', 'Student');
    await waitFor(() => expect(tried.at(-1)?.columns[0]?.heading).toBe('Student'));
    const live = screen.getByRole('region', { name: 'Your newest records, by this profile' });
    expect(await within(live).findByText('Student')).toBeTruthy();
    await expectNoAxeFaults();
    await press('Save the profile');
    await waitFor(async () =>
      expect((await choice()) as HTMLSelectElement).toHaveProperty('value', world.profiles[0]?.id),
    );
    expect(world.profiles[0]?.profile).toMatchObject({
      name: 'Northfield targets',
      rows: 'targets',
    });
    expect(world.drafts.size).toBe(0);
  });

  test('is changed, and the change is taken back', async () => {
    const { world } = open();
    await copying();
    await press('Save the profile');
    await press('Change it');
    type('Name', 'Renamed');
    await press('Save the profile');
    await waitFor(() => expect(world.profiles[0]?.profile.name).toBe('Renamed'));
    await press('Undo');
    await waitFor(() => expect(world.profiles[0]?.profile.name).toBe('Feedforward full (own)'));
  });

  test('is deleted, and put back', async () => {
    const { world } = open();
    await copying();
    await press('Save the profile');
    await press('Delete');
    await waitFor(() => expect(world.profiles).toEqual([]));
    await press('Undo');
    await waitFor(() => expect(world.profiles).toHaveLength(1));
  });
});

describe('while it is written', () => {
  test('typing is undone as a whole, column by column, and done again', async () => {
    open();
    await copying();
    for (const text of ['S', 'St', 'Stu']) type('Heading 1', text);
    fireEvent.change(screen.getAllByLabelText('What stands in it')[0] as HTMLElement, {
      target: { value: 'misId' },
    });
    await press('Undo');
    await waitFor(() => expect(boxOf('Heading 1')).toHaveProperty('value', 'Stu'));
    await press('Undo');
    await waitFor(() => expect(boxOf('Heading 1')).toHaveProperty('value', 'Learner'));
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveProperty('disabled', true);
    await press('Redo');
    await waitFor(() => expect(boxOf('Heading 1')).toHaveProperty('value', 'Stu'));
  });

  test('columns are added, moved and taken out', async () => {
    const { tried } = open();
    await copying();
    await press('Move column 2 up');
    await waitFor(() => expect(boxOf('Heading 1')).toHaveProperty('value', 'MIS reference'));
    expect(document.activeElement).toBe(boxOf('Heading 1'));
    fireEvent.keyDown(boxOf('Heading 1'), { key: 'ArrowDown', altKey: true });
    await waitFor(() => expect(boxOf('Heading 2')).toHaveProperty('value', 'MIS reference'));
    await press('Take out column 2');
    await waitFor(() => expect(boxOf('Heading 2')).toHaveProperty('value', 'LMS site'));
    await press('Add a column');
    const count = byId('full-targets').profile.columns.length;
    await waitFor(() => expect(document.activeElement).toBe(boxOf(`Heading ${count}`)));
    type(`Heading ${count}`, 'Why');
    await waitFor(() => expect(tried.at(-1)?.columns.at(-1)?.heading).toBe('Why'));
  });

  test('what is not right is said, not tried and not saved', async () => {
    const { world, tried } = open();
    await copying();
    await waitFor(() => expect(tried).not.toEqual([]));
    const before = tried.length;
    type('Heading 2', '=1+1');
    expect(await screen.findByText('A heading must not start like a formula.')).toBeTruthy();
    type('Heading 2', 'Learner');
    expect(await screen.findAllByText('Two columns have this heading.')).toHaveLength(2);
    await press('Save the profile');
    expect(await screen.findByText(/Something is not right yet/)).toBeTruthy();
    expect([world.profiles, tried.length]).toEqual([[], before]);
    await expectNoAxeFaults();
  });

  test('several fields stand in one cell, and braces must name one', async () => {
    const { tried } = open();
    await copying();
    fireEvent.change(screen.getAllByLabelText('What stands in it')[0] as HTMLElement, {
      target: { value: '= template' },
    });
    await waitFor(() => expect(boxOf('The cell')).toHaveProperty('value', '{learnerName}'));
    type('The cell', '{learnerName} {shoeSize}');
    expect(await screen.findByText('Braces must hold the name of a field.')).toBeTruthy();
    type('The cell', '{learnerName}[ ({misRef})]');
    await waitFor(() =>
      expect(tried.at(-1)?.columns[0]).toMatchObject({ template: '{learnerName}[ ({misRef})]' }),
    );
  });

  test('a workbook needs no guard, a CSV gets one again', async () => {
    const { tried } = open();
    await copying();
    const format = screen.getByLabelText('Format');
    fireEvent.change(format, { target: { value: 'xlsx' } });
    await waitFor(() => expect(tried.at(-1)).toMatchObject({ format: 'xlsx', guard: 'none' }));
    fireEvent.change(format, { target: { value: 'csv' } });
    await waitFor(() => expect(tried.at(-1)).toMatchObject({ format: 'csv', guard: 'apostrophe' }));
  });

  test('it is kept, and there again when the browser was closed; given up, it is not', async () => {
    const { world } = open();
    await copying();
    type('Name', 'Half done');
    type('Heading 1', '');
    await waitFor(() => expect(JSON.stringify([...world.drafts.values()])).toContain('Half done'));
    const kept = [...world.drafts];
    await press('Cancel');
    await waitFor(() => expect(world.drafts.size).toBe(0));
    for (const [key, value] of kept) world.drafts.set(key, value);
    await copying();
    await waitFor(() => expect(boxOf('Name')).toHaveProperty('value', 'Half done'));
    expect(boxOf('Heading 1')).toHaveProperty('value', '');
  });
});

test('a profile is saved as a file and brought in again', async () => {
  const { world } = open();
  await press('Save as a file');
  await waitFor(() =>
    expect(world.files[0]?.name).toBe('feedforward-profile-feedforward-full.json'),
  );
  expect(world.files[0]?.text).toBe(profileFile(byId('full-targets').profile));
  const bring = (text: string) =>
    fireEvent.change(screen.getByLabelText('Bring in a file'), {
      target: { files: [new File([text], 'profile.json')] },
    });
  bring('{}');
  expect(await screen.findByText('The file is no export profile of Feedforward.')).toBeTruthy();
  bring(profileFile({ ...byId('full-targets').profile, name: 'From a colleague' }));
  expect(await screen.findByText(/From a colleague is here now, for Targets/)).toBeTruthy();
  expect(world.profiles[0]?.profile.name).toBe('From a colleague');
});

test('what the college has set can be saved as a file and no more', async () => {
  const text = profileFile(byId('ebs-targets').profile);
  const policy = changing({ policy: { exportProfiles: [text] }, unread: [] });
  open({ policy: policy.live, tryProfile: vi.fn() });
  await screen.findByText('Set by your college');
  expect(screen.getByRole('button', { name: 'Save as a file' })).toBeTruthy();
  for (const name of ['Make your own from it', 'Change it', 'Delete'])
    expect(screen.queryByRole('button', { name })).toBeNull();
});
