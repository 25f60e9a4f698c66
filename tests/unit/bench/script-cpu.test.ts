import { expect, test } from 'vitest';
import { scriptCpuOf, type TraceEvent } from '#tests/bench/script-cpu.ts';

const OURS = 'chrome-extension://ours';

const event = (name: string, ts: number, dur: number, url?: string): TraceEvent => ({
  ...{ name, ph: 'X', ts, dur, tdur: dur / 2, pid: 1, tid: 1 },
  args: url === undefined ? {} : { data: { url } },
});

const sampled = (ts: number, url: string): TraceEvent[] => [
  { name: 'Profile', ph: 'P', ts: 0, pid: 1, tid: 1, id: '1', args: { data: { startTime: 0 } } },
  {
    ...{ name: 'ProfileChunk', ph: 'P', ts: 1, pid: 1, tid: 2, id: '1' },
    args: {
      data: {
        cpuProfile: {
          nodes: [
            { id: 1, callFrame: {} },
            { id: 2, parent: 1, callFrame: { url } },
            { id: 3, parent: 2, callFrame: {} },
          ],
          samples: [1, 3],
        },
        timeDeltas: [1, ts - 1],
      },
    },
  },
];

test('counts processor time of our own scripts and listeners, in milliseconds', () => {
  const events = [
    event('EvaluateScript', 0, 4000, `${OURS}/content.js`),
    event('FunctionCall', 5000, 1000, `${OURS}/content.js`),
    event('EvaluateScript', 7000, 9000, 'https://vle.example.ac.uk/page.js'),
    event('Layout', 20_000, 9000),
  ];
  expect(scriptCpuOf(events, OURS)).toBe(2.5);
});

test('counts what is inside another only once', () => {
  const events = [
    event('EvaluateScript', 0, 4000, `${OURS}/content.js`),
    event('FunctionCall', 1000, 1000, `${OURS}/content.js`),
  ];
  expect(scriptCpuOf(events, OURS)).toBe(2);
});

test('counts microtasks only where the profiler found our code in them', () => {
  const microtasks = event('RunMicrotasks', 5000, 2000);
  expect(scriptCpuOf([microtasks, ...sampled(6000, `${OURS}/content.js`)], OURS)).toBe(1);
  expect(scriptCpuOf([microtasks, ...sampled(9000, `${OURS}/content.js`)], OURS)).toBe(0);
  expect(scriptCpuOf([microtasks, ...sampled(6000, 'https://other.example/a.js')], OURS)).toBe(0);
});
