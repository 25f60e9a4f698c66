import { describe, expect, test } from 'vitest';
import { type Bytes, digestOf, joined, utf8 } from '#utils/backup/bytes.ts';
import { type Closing, closed, outsideOf, textIn } from '#utils/backup/container.ts';
import { keyFrom, Lock, newLock, ROUNDS } from '#utils/backup/lock.ts';
import { packed } from '#utils/backup/pack.ts';

const TEXT = JSON.stringify({ tables: { learners: [{ name: 'Zoë Größe 📗' }] } });
const about = { schema: 7, madeAt: '2026-11-24T09:00:00.000Z' };

const open = async (file: Bytes, key: CryptoKey | null = null) => {
  const outside = await outsideOf(file);
  return outside.ok ? textIn(outside.value, key) : outside;
};
const why = async (file: Bytes, key: CryptoKey | null = null) => {
  const read = await open(file, key);
  return read.ok ? 'read' : read.why;
};

/** A file with a head and body of one's own, its digest right. */
async function made(head: object, body: Bytes): Promise<Bytes> {
  const rest = joined(utf8(`${JSON.stringify(head)}\n`), body);
  return joined(utf8(`feedforward-backup ${await digestOf(rest)}\n`), rest);
}
const head = (body: Bytes, change: object = {}) => ({
  layout: 1,
  ...about,
  bytes: body.length,
  unpacked: TEXT.length,
  lock: null,
  ...change,
});

describe('an open backup', () => {
  test('is read back to the letter', async () => {
    expect(await open(await closed(TEXT, about, null))).toEqual({ ok: true, value: TEXT });
  });

  test('is refused when it is cut anywhere', async () => {
    const file = await closed(TEXT, about, null);
    const reasons = new Set<string>();
    for (let length = 0; length < file.length; length++)
      reasons.add(await why(file.slice(0, length)));
    expect([...reasons].sort()).toEqual(['backup.foreign', 'backup.truncated']);
  });

  test('is refused when any one byte of it is another', async () => {
    const file = await closed(TEXT, about, null);
    const reasons = new Set<string>();
    for (let at = 0; at < file.length; at++) {
      const other = file.slice();
      other[at] = (other[at] ?? 0) ^ 1;
      reasons.add(await why(other));
    }
    expect(reasons).not.toContain('read');
    expect(reasons).toContain('backup.altered');
  });

  test.each([
    ['nothing', ''],
    ['a CSV file', 'Name,Reference\r\nZoë Cole,008\r\n'],
    ['a picture', '\u0089PNG\r\n\u001a\n'],
    ['JSON of somebody else', '{"format":"other-backup"}'],
  ])('%s is foreign', async (_, text) => expect(await why(utf8(text))).toBe('backup.foreign'));

  test('of a newer layout, which nobody here can know, says so', async () => {
    const file = await made({ layout: 2, whatever: true }, utf8('?'));
    expect(await why(file)).toBe('backup.newer');
  });

  test('that would unpack to more than it says is given up on the way', async () => {
    const bomb = await packed(new Uint8Array(64 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await why(await made(head(bomb), bomb))).toBe('backup.huge');
    const honest = head(bomb, { unpacked: 1024 ** 4 });
    expect(await why(await made(honest, bomb))).toBe('backup.huge');
  });

  test('that unpacks to less than it says is not as it was written', async () => {
    const body = await packed(utf8('short'));
    expect(await why(await made(head(body), body))).toBe('backup.altered');
  });

  test('that is no gzip, or no UTF-8 inside, is not as it was written', async () => {
    const plain = utf8(TEXT);
    expect(await why(await made(head(plain), plain))).toBe('backup.altered');
    const body = await packed(Uint8Array.of(0xff, 0xfe));
    expect(await why(await made(head(body, { unpacked: 2 }), body))).toBe('backup.altered');
  });
});

describe('a locked backup', async () => {
  const lock = newLock();
  const closing: Closing = { lock, key: await keyFrom('four unrelated plain words', lock) };
  const file = await closed(TEXT, about, closing);

  test('is opened by its passphrase and by nothing else', async () => {
    const again = await keyFrom('four unrelated plain words', lock);
    expect(await open(file, again)).toEqual({ ok: true, value: TEXT });
    expect(await why(file, await keyFrom('four unrelated plain word', lock))).toBe(
      'backup.wrongPassphrase',
    );
    expect(await why(file)).toBe('backup.locked');
  });

  test('the same letters on another keyboard are the same passphrase', async () => {
    const composed = await keyFrom('Zo\u00eb', lock);
    const locked = await closed(TEXT, about, { lock, key: composed });
    expect(await why(locked, await keyFrom('Zoe\u0308', lock))).toBe('read');
  });

  test('tells nothing of what is in it', () => {
    const text = new TextDecoder('latin1').decode(file);
    expect(text).not.toMatch(/learners|tables|Größe/);
  });

  test('what it says of itself in plain sight cannot be changed, digest and all', async () => {
    const outside = await outsideOf(file);
    if (!outside.ok) throw new Error(outside.why);
    const { head: own, body } = outside.value;
    const other = await made({ ...own, madeAt: '2027-01-01T00:00:00.000Z' }, body);
    expect(await why(other, closing.key)).toBe('backup.wrongPassphrase');
  });

  test('uses at least 600,000 rounds, a new salt and start each time, and asks for no absurd number', () => {
    expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
    expect(newLock().salt).not.toBe(lock.salt);
    expect(newLock().iv).not.toBe(lock.iv);
    expect(Lock.safeParse({ ...lock, rounds: 599_999 }).success).toBe(false);
    expect(Lock.safeParse({ ...lock, rounds: 1e9 }).success).toBe(false);
    expect(closing.key.extractable).toBe(false);
  });
});
