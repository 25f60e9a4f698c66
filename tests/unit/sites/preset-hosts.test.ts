import { expect, test } from 'vitest';
import { pagePatterns } from '#utils/lms/detect.ts';
import { presetHosts } from '#utils/platform/preset-hosts.ts';

test.each([
  [undefined, []],
  ['', []],
  ['vle.example.ac.uk', ['https://vle.example.ac.uk/*']],
  [' VLE.Example.ac.uk , ', ['https://vle.example.ac.uk/*']],
  ['*.college.ac.uk', ['https://*.college.ac.uk/*']],
  [
    'vle.college.ac.uk,*.instructure.com,vle.college.ac.uk',
    ['https://vle.college.ac.uk/*', 'https://*.instructure.com/*'],
  ],
  ['127.0.0.1,localhost', ['http://127.0.0.1/*', 'http://localhost/*']],
])('%s is %j', (list, patterns) => expect(presetHosts(list)).toEqual(patterns));

test.each([
  ['https://vle.college.ac.uk', /without https/],
  ['vle.college.ac.uk/moodle', /without a path/],
  ['vle.college.ac.uk:8443', /leave the port out/],
  ['*', /a star may stand only at the beginning/],
  ['vle.*.ac.uk', /a star may stand only at the beginning/],
  ['*.*.ac.uk', /a star may stand only at the beginning/],
  ['*.ac.uk', /sites of many owners/],
  ['*.uk', /not the name of a host/],
  ['moodle', /not the name of a host/],
  ['vle college.ac.uk', /not the name of a host/],
  ['vle..ac.uk', /not the name of a host/],
  ['10.0.0.7', /not the name of a host/],
  ['vle.college.ac.uk,nonsense', /"nonsense": this is not the name of a host/],
])('%s stops the build and says why', (list, why) => {
  expect(() => presetHosts(list)).toThrow(why);
  expect(() => presetHosts(list)).toThrow(/FEEDFORWARD_HOSTS/);
});

test('a wildcard gives patterns that the browser takes', () => {
  for (const pattern of pagePatterns('https://*.college.ac.uk/*'))
    expect(pattern).toMatch(/^https:\/\/\*\.college\.ac\.uk\/\S+$/);
});
