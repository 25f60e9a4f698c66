// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { newestAlone } from '#utils/page/newest-alone.ts';

const alive = () => true;

test('a script of a newer version stops the one before it, and only that', () => {
  const first = newestAlone({}, document, 'started', alive);
  expect(first?.signal.aborted).toBe(false);
  const second = newestAlone({}, document, 'started', alive);
  expect([first, second].map((life) => life?.signal.aborted)).toEqual([true, false]);
  newestAlone({}, document, 'started', alive);
  expect(second?.signal.aborted).toBe(true);
});

test('put in again by the same version, the first goes on', () => {
  const world = {};
  const first = newestAlone(world, document, 'again', alive);
  expect(newestAlone(world, document, 'again', alive)).toBeNull();
  expect(first?.signal.aborted).toBe(false);
});

test('one that was ended, or whose extension is gone, stands in nobody’s way', () => {
  const world = {};
  newestAlone(world, document, 'ended', alive)?.abort();
  let isAlive = true;
  const next = newestAlone(world, document, 'ended', () => isAlive);
  expect(next).not.toBeNull();
  isAlive = false;
  expect(newestAlone(world, document, 'ended', alive)).not.toBeNull();
  expect(next?.signal.aborted).toBe(true);
});

test('another extension’s scripts are none of ours', () => {
  const ours = newestAlone({}, document, 'ours:started', alive);
  newestAlone({}, document, 'theirs:started', alive);
  expect(ours?.signal.aborted).toBe(false);
});
