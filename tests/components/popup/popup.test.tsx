import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PopupApp } from '#components/popup/PopupApp.tsx';
import { expectNoAxeFaults } from '#tests/components/show.tsx';
import { tabState } from '#utils/sites/tab-state.ts';

afterEach(cleanup);

/** Shows the popup over a tab; gives what was asked for and given back. */
function popupOn(
  address: string | undefined,
  allowed: string[] = [],
  onTour: () => void = () => undefined,
) {
  const asked: string[] = [];
  const given: string[] = [];
  const nothing = () => undefined;
  render(
    <PopupApp
      tab={tabState(address, allowed, [])}
      problem={null}
      onAllow={(pattern) => asked.push(pattern)}
      onStop={(grants) => given.push(...grants)}
      onOpen={nothing}
      onOpenSide={nothing}
      onTour={onTour}
      onWorkspace={nothing}
    />,
  );
  return { asked, given };
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('a Moodle of one’s own: this site, and nothing wider', async () => {
  const { asked } = popupOn('https://vle.college.ac.uk/mod/assign/view.php?id=1');
  press('Use Feedforward on this site');
  expect(asked).toEqual(['https://vle.college.ac.uk/*']);
  expect(screen.queryByRole('button', { name: /Use on all/ })).toBeNull();
  await expectNoAxeFaults();
});

test('a Canvas at instructure.com: this one first, all of them second', async () => {
  const { asked } = popupOn('https://college.instructure.com/courses/3/grades');
  press('Use on this Canvas');
  press('Use on all of instructure.com');
  expect(asked).toEqual(['https://college.instructure.com/*', 'https://*.instructure.com/*']);
  await expectNoAxeFaults();
});

test('elsewhere Canvas is offered by name', async () => {
  const { asked } = popupOn('chrome://newtab/');
  press('Allow instructure.com');
  expect(asked).toEqual(['https://*.instructure.com/*']);
  await expectNoAxeFaults();
});

test('a wide grant is taken back whole, and the button says so', async () => {
  const wide = 'https://*.instructure.com/*';
  const { given } = popupOn('https://college.beta.instructure.com/courses/3/grades', [wide]);
  screen.getByText(/test copy of Canvas/);
  press('Stop using it on all of instructure.com');
  expect(given).toEqual([wide]);
  await expectNoAxeFaults();
});

test('the tour is there wherever the popup opens', () => {
  const onTour = vi.fn();
  popupOn('about:blank', [], onTour);
  press('Show the two-minute tour');
  expect(onTour).toHaveBeenCalledOnce();
});
