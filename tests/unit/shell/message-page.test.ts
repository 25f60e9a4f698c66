import { expect, test } from 'vitest';
import { messagePageOf } from '#components/shell/message-page.ts';

test.each([
  [
    { lms: 'moodle', site: 'https://vle.example.ac.uk/moodle' },
    'https://vle.example.ac.uk/moodle/message/index.php',
  ],
  [
    { lms: 'canvas', site: 'https://canvas.example.ac.uk' },
    'https://canvas.example.ac.uk/conversations',
  ],
  [{ lms: 'moodle', site: 'javascript:alert(1)//' }, undefined],
  [{ lms: 'moodle', site: 'https://amira@vle.example.ac.uk' }, undefined],
  [{ lms: 'moodle', site: null }, undefined],
  [{ lms: null, site: 'https://vle.example.ac.uk' }, undefined],
] as const)('%j has its messages at %s', (reading, href) => {
  expect(messagePageOf(reading)?.href).toBe(href);
});

test('without a page there is none', () => expect(messagePageOf(null)).toBeNull());
