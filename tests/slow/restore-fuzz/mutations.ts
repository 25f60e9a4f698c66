import type { Random } from '#tests/support/switching/random.ts';
import { type Bytes, digestOf, joined, utf8 } from '#utils/backup/bytes.ts';
import { closed } from '#utils/backup/container.ts';
import { PRESENT } from '#utils/store/upgrades/bring-up.ts';

/** A value of JSON that can be changed in place. */
type Node = Record<string, unknown> | unknown[];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every place in a value: its holder and its key. */
function places(value: Node): { holder: Node; key: string }[] {
  return Object.entries(value).flatMap(([key, each]) => [
    { holder: value, key },
    ...(isNode(each) ? places(each) : []),
  ]);
}

const deep = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let at = 0; at < depth; at++) value = [value];
  return value;
};

const put = (holder: Node, key: string, value: unknown) => Reflect.set(holder, key, value);

/** What a place may become. */
const junk: ((random: Random, others: unknown[]) => unknown)[] = [
  () => null,
  () => '',
  () => -1,
  () => 1e308,
  () => true,
  () => [],
  () => ({}),
  () => ({ ['__proto__']: { polluted: true }, constructor: 1 }),
  () => deep(60),
  () => 'x'.repeat(100_000),
  () => '\u202e\ud800<img src=x onerror=alert(1)>',
  () => '2026-02-30',
  (random) => `00000000-0000-4000-8000-${String(random.below(1e6)).padStart(12, '0')}`,
  // Something of the same file in the wrong place: another's id, another's name.
  (random, others) => others[random.below(others.length)],
];

/** One change somewhere in the content of a backup. */
function changeContent(content: Node, random: Random): void {
  const all = places(content);
  const leaves = all
    .map(({ holder, key }) => Reflect.get(holder, key))
    .filter((one) => !isNode(one));
  const place = all[random.below(all.length)];
  if (!place) return;
  const { holder, key } = place;
  const kind = random.below(6);
  if (kind === 0) Reflect.deleteProperty(holder, key);
  else if (kind === 1 && Array.isArray(holder))
    holder.push(structuredClone(Reflect.get(holder, key)));
  else if (kind === 2 && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (kind === 3) put(holder, `${key}x`, Reflect.get(holder, key));
  else put(holder, key, junk[random.below(junk.length)]?.(random, leaves));
}

/** A backup with changes in its content, its digest right: as somebody would make it who knows the format. */
export async function withOtherContent(text: string, random: Random): Promise<Bytes> {
  const content: unknown = JSON.parse(text);
  if (isNode(content))
    for (let times = 0; times <= random.below(3); times++) changeContent(content, random);
  const about = {
    schema: random.below(12) === 0 ? 1 + random.below(PRESENT + 2) : PRESENT,
    madeAt: '2026-11-24T09:00:00.000Z',
  };
  return closed(JSON.stringify(content), about, null);
}

/** A backup that was damaged on its way. */
export function damaged(file: Bytes, random: Random): Bytes {
  const at = random.below(file.length);
  const kind = random.below(5);
  if (kind === 0) return file.slice(0, at);
  if (kind === 1) return joined(file.slice(0, at), file.slice(at + 1 + random.below(64)));
  if (kind === 2) return joined(file.slice(0, at), file.slice(at >> 1));
  const other = file.slice();
  if (kind === 3) other.fill(0, at, at + 1 + random.below(512));
  else
    for (let times = 0; times <= random.below(8); times++)
      other[random.below(file.length)] = random.below(256);
  return other;
}

/** A backup that says something else of itself, its digest right. */
export async function withOtherHead(file: Bytes, random: Random): Promise<Bytes> {
  const first = file.indexOf(10) + 1;
  const second = file.indexOf(10, first);
  const head: Record<string, unknown> = JSON.parse(
    new TextDecoder().decode(file.slice(first, second)),
  );
  const keys = Object.keys(head);
  const key = keys[random.below(keys.length)] ?? 'layout';
  head[key] = junk[random.below(junk.length)]?.(random, Object.values(head));
  const rest = joined(utf8(JSON.stringify(head)), file.slice(second));
  return joined(utf8(`feedforward-backup ${await digestOf(rest)}\n`), rest);
}
