import { expect, test } from 'vitest';
import { refuseOutside } from '#tests/support/browsers/outside-log.ts';
import { strayCalls } from '#tests/support/stray-calls.ts';

const asked = (method: string, path: string, body?: string) => ({
  method,
  path,
  by: 'script' as const,
  ...(body && { body }),
});

test('a listed read is no stray; anything else that a script asks is', () => {
  const service = '/moodle/lib/ajax/service.php?sesskey=k&info=core_grades_get_feedback';
  const call = (name: string) => `[{"index":0,"methodname":"${name}","args":{"courseid":1}}]`;
  const listed = [
    asked('GET', '/api/v1/courses/4/assignments/7/submissions/9?include[]=submission_comments'),
    asked('POST', service, call('core_grades_get_feedback')),
    { ...asked('POST', '/moodle/demo/x'), by: 'page' as const },
  ];
  expect(strayCalls(listed)).toEqual([]);
  const strays = [
    asked('GET', '/api/v1/courses/4/assignments/7/submissions/9?include[]=read_status'),
    asked('PUT', '/api/v1/courses/4'),
    asked('GET', '/api/v1/users/9/profile'),
    asked('POST', service, call('core_message_send')),
    asked('GET', '/moodle/mod/assign/view.php?id=7&action=grade'),
  ];
  expect(strayCalls(strays)).toHaveLength(strays.length);
});

test('an address outside of this machine is refused, but for what browsers ask by themselves', () => {
  expect(() =>
    refuseOutside(['http://clients2.google.com/time', 'x.mozilla.org:443']),
  ).not.toThrow();
  expect(() => refuseOutside(['collector.example.com:443'])).toThrow('collector.example.com');
  expect(() => refuseOutside(['mozilla.org.example.com:443'])).toThrow();
});
