import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { DEMO_KEY } from '#tests/support/demo-key.ts';
import { buildIds } from '#utils/platform/build-ids.ts';
import { manifestFor } from '#utils/platform/manifest.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = String(publicKey.export({ format: 'pem', type: 'spki' }));
const base64 = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
const host = ['https://vle.example.ac.uk/*'];

describe('the ids of a college’s own build', () => {
  test('without any, the store or whoever signs gives them, with hosts or not', () => {
    expect(buildIds(undefined, ' ')).toEqual({});
    for (const hosts of [[], host])
      expect(manifestFor('chrome', hosts, buildIds('', ''))).not.toHaveProperty('key');
  });

  test('a public key stands in the manifest for Chrome and Edge, and gives the id', () => {
    const ids = buildIds(pem, undefined);
    expect(ids).toEqual(buildIds(base64, undefined));
    expect(ids.key).toBe(base64);
    expect(ids.chromeId).toMatch(/^[a-p]{32}$/);
    expect(manifestFor('chrome', host, ids).key).toBe(base64);
    expect(manifestFor('firefox', host, ids)).not.toHaveProperty('key');
  });

  test('the id is the one that Chromium gives the same key', () => {
    // As a browser has shown it; the end-to-end `smoke` asks one.
    expect(buildIds(DEMO_KEY, undefined).chromeId).toBe('adefepgindbljmfjmfdjfjnipfhmcgle');
  });

  test('an id for Firefox takes the place of ours', () => {
    const idIn = (own: string | undefined) =>
      manifestFor('firefox', [], buildIds(undefined, own)).browser_specific_settings?.gecko?.id;
    expect(idIn('feedforward@college.example')).toBe('feedforward@college.example');
    expect(idIn('{12345678-1234-1234-1234-123456789abc}')).toMatch(/^\{1234/);
    expect(idIn(undefined)).toBe('feedforward@feedforward.example');
  });

  test.each([
    ['nonsense', /FEEDFORWARD_KEY/],
    [base64.slice(0, 200), /FEEDFORWARD_KEY/],
    [String(privateKey.export({ format: 'pem', type: 'pkcs8' })), /the public key/],
    [privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'), /the public key/],
  ])('%.12s… stops the build and says why', (key, why) =>
    expect(() => buildIds(key, undefined)).toThrow(why),
  );

  test.each(['college', '@', 'two words@college.example', `${'a'.repeat(90)}@college.example`])(
    '%.20s is no id for Firefox',
    (own) => expect(() => buildIds(undefined, own)).toThrow(/FEEDFORWARD_FIREFOX_ID/),
  );
});
