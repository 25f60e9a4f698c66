import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('components/ui/tokens.css', 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }],
  ),
);

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const contrast = (one: string, other: string): number => {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
};

const grounds = ['canvas', 'surface', 'sunken'];
const words = [
  ...['ink', 'ink-soft', 'accent', 'accent-strong', 'bad', 'warn', 'good'].flatMap((ink) =>
    grounds.map((ground) => [ink, ground] as const),
  ),
  ...['accent', 'good', 'ask', 'warn', 'bad'].flatMap((tone) => [
    [tone, `${tone}-wash`] as const,
    ['ink', `${tone}-wash`] as const,
    ['ink-soft', `${tone}-wash`] as const,
  ]),
  ['accent-strong', 'accent-wash'] as const,
  ['on-accent', 'accent'] as const,
  ['on-accent', 'accent-strong'] as const,
];
const edges = ['line-strong', 'focus', 'accent'].flatMap((line) =>
  grounds.map((ground) => [line, ground] as const),
);

describe.each(['light', 'dark'] as const)('in the %s colours', (look) => {
  const between = (a: string, b: string) => contrast(pairs.get(a)![look], pairs.get(b)![look]);
  test.each(words)('%s is read on %s (4.5 : 1)', (ink, ground) => {
    expect(between(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(edges)('%s is seen on %s (3 : 1)', (line, ground) => {
    expect(between(line, ground)).toBeGreaterThanOrEqual(3);
  });
});
