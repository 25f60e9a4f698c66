import { describe, expect, test } from 'vitest';
import { canvasPageKind } from '#utils/lms/canvas/pages.ts';
import { activityKinds } from '#utils/lms/moodle/activity-kinds.ts';
import { assignmentKinds } from '#utils/lms/moodle/assignment-kinds.ts';
import { gradebookKinds } from '#utils/lms/moodle/gradebook-kinds.ts';
import { moodlePageKind } from '#utils/lms/moodle/pages.ts';
import { readerOfAddress } from '#utils/lms/readers.ts';
import { addresses as canvasAddresses, lookAlikes } from './canvas/page-addresses.ts';
import { yes as moodleAddresses, never } from './moodle/page-addresses.ts';

const CANVAS = 'https://canvas.brookdale.example';

/** Every address that either LMS's tables know, and the one kind it is of, in the words `<lms> <kind>`. */
const table = new Map<string, string | null>([
  // Moodle's look-alikes on a Canvas are in Canvas's own table.
  ...never.filter((address) => !address.startsWith(CANVAS)).map((a): [string, null] => [a, null]),
  ...lookAlikes.map((path): [string, null] => [CANVAS + path, null]),
  ...Object.entries(moodleAddresses).flatMap(([kind, all]) =>
    all.map((address): [string, string] => [address, `moodle ${kind}`]),
  ),
  ...Object.entries(canvasAddresses).flatMap(([kind, all]) =>
    all.map((path): [string, string] => [CANVAS + path, `canvas ${kind}`]),
  ),
  // The address alone is a Moodle page's; `detectPage` also asks the page.
  [`${CANVAS}/grade/report/user/index.php?id=4`, 'moodle grade-user-report'],
]);

const kinds = [
  ...Object.keys(moodleAddresses).map((kind) => `moodle ${kind}`),
  ...Object.keys(canvasAddresses).map((kind) => `canvas ${kind}`),
];

/** What both LMSs say of an address, as `<lms> <kind>`. */
function kindsOf(url: URL): string[] {
  const [moodle, canvas] = [moodlePageKind(url), canvasPageKind(url)];
  return [...(moodle ? [`moodle ${moodle}`] : []), ...(canvas ? [`canvas ${canvas}`] : [])];
}

describe.each(kinds)('%s', (kind) => {
  test.each([...table])('%s', (address, due) => {
    const is = kindsOf(new URL(address)).includes(kind);
    expect(is, `Is ${address} a page of kind ${kind}?`).toBe(due === kind);
  });
});

test('a Moodle page in a folder called like a Canvas path is Moodle alone', () => {
  const url = new URL(`${CANVAS}/courses/4/grades/mod/assign/view.php?id=611`);
  expect(kindsOf(url)).toEqual(['moodle assign-view']);
});

const kindsOfReader = {
  'moodle-assignment': assignmentKinds,
  'moodle-gradebook': gradebookKinds,
  'moodle-activity': activityKinds,
};

describe('the script for a page', () => {
  test.each(
    Object.entries(moodleAddresses).flatMap(([kind, all]) =>
      all.map((address): [string, string] => [address, kind]),
    ),
  )('%s can read it', (address, kind) => {
    const name = readerOfAddress(new URL(address));
    const held = name && name !== 'canvas' ? kindsOfReader[name].readers : {};
    expect(Object.keys(held)).toContain(kind);
  });

  test.each(Object.values(canvasAddresses).flat())('%s is Canvas’s', (path) => {
    expect(readerOfAddress(new URL(CANVAS + path))).toBe('canvas');
  });

  test.each([...table].filter(([, due]) => due === null))('none for %s', (address) => {
    expect(readerOfAddress(new URL(address))).toBeNull();
  });
});
