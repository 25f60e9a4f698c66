import { createEvent, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { expectNoAxeFaults, showPanel } from '#tests/components/show.tsx';
import { fakeServices } from '#tests/support/fake-services.ts';

/** What a browser hands over with a paste or a drop. */
const transfer = (words: Record<string, string>, files: string[] = []) => ({
  getData: (type: string) => words[type] ?? '',
  types: [...Object.keys(words), ...(files.length > 0 ? ['Files'] : [])],
  files,
});

async function openBox(): Promise<HTMLTextAreaElement> {
  showPanel(fakeServices());
  fireEvent.click(await screen.findByRole('button', { name: 'Paste feedback' }));
  return screen.findByLabelText<HTMLTextAreaElement>('Feedback from anywhere');
}

function paste(box: HTMLElement, words: Record<string, string>) {
  const event = createEvent.paste(box, { clipboardData: transfer(words) });
  fireEvent(box, event);
  return event;
}

function drop(box: HTMLElement, words: Record<string, string>, files: string[] = []) {
  const event = createEvent.drop(box, { dataTransfer: transfer(words, files) });
  fireEvent(box, event);
  return event;
}

describe('pasting', () => {
  test('keeps the lists and paragraphs of markup', async () => {
    const box = await openBox();
    const html =
      '<html><head><style>p{}</style></head><body><!--StartFragment--><p>Clear aims.</p><ul><li>Add a source</li><li>Date <b>both</b></li></ul><script>alert(1)</script><img src="x" onerror="alert(2)"><!--EndFragment--></body></html>';
    paste(box, { 'text/html': html, 'text/plain': 'Clear aims. Add a source Date both' });
    expect(box.value).toBe('Clear aims.\n- Add a source\n- Date both');
    expect(document.querySelector('#app script, img')).toBeNull();
  });

  test('knows the lists that Word writes as paragraphs', async () => {
    const box = await openBox();
    const item = (words: string) =>
      `<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;
    paste(box, { 'text/html': `<body>${item('Add a source')}${item('Label the\n graph')}</body>` });
    expect(box.value).toBe('- Add a source\n- Label the graph');
    screen.getByText('Tidied the bullets.');
  });

  test('joins what a PDF broke, says so, and gives it back as it came', async () => {
    const box = await openBox();
    const raw =
      'You explain the method clearly and your diagram of the\nnetwork is easy to follow.';
    paste(box, { 'text/plain': raw });
    expect(box.value).toBe(raw.replace('\n', ' '));
    screen.getByText('Joined broken lines.');
    await expectNoAxeFaults();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(box.value).toBe(raw);
    expect(screen.queryByText('Joined broken lines.')).toBeNull();
  });

  test('goes where the caret is, and the way back goes once the words were changed', async () => {
    const box = await openBox();
    fireEvent.input(box, { target: { value: 'First.\n\nLast.' } });
    box.setSelectionRange(7, 7);
    paste(box, { 'text/plain': '• Add a source' });
    expect(box.value).toBe('First.\n- Add a source\nLast.');
    fireEvent.input(box, { target: { value: `${box.value} More.` } });
    screen.getByRole('button', { name: 'Undo' });
    fireEvent.input(box, { target: { value: 'First.\n- Add two sources\nLast.' } });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('without words is left to the browser', async () => {
    const box = await openBox();
    expect(paste(box, {}).defaultPrevented).toBe(false);
    expect(paste(box, { 'text/rtf': '{\\rtf1 hello}' }).defaultPrevented).toBe(false);
  });

  test('takes only the beginning of a very long text, and says so', async () => {
    const box = await openBox();
    paste(box, { 'text/plain': 'Add a source. '.repeat(5_000) });
    expect(box.value.length).toBe(40_000);
    screen.getByText(/Only the beginning was taken/);
  });
});

describe('dropping', () => {
  test('tidies as pasting does', async () => {
    const box = await openBox();
    expect(drop(box, { 'text/plain': '•\tAdd a source' }).defaultPrevented).toBe(true);
    expect(box.value).toBe('- Add a source');
  });

  test('a file is refused with a sentence, and the page stays', async () => {
    const box = await openBox();
    expect(drop(box, {}, ['feedback.docx']).defaultPrevented).toBe(true);
    screen.getByText('Files cannot be read here. Open the file, then copy its text.');
    await expectNoAxeFaults();
    const over = createEvent.dragOver(box, { dataTransfer: transfer({}, ['feedback.docx']) });
    fireEvent(box, over);
    expect(over.defaultPrevented).toBe(true);
  });

  test('the box’s own words moved about are left alone', async () => {
    const box = await openBox();
    fireEvent(box, createEvent.dragStart(box));
    expect(drop(box, { 'text/plain': 'moved' }).defaultPrevented).toBe(false);
    expect(box.value).toBe('');
  });
});
