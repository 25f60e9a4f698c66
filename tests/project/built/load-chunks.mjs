/**
 * Loads chunks as a page would, in a world in which nothing answers, and prints which of `Intl`'s makers were called meanwhile. Run as a process of
 * its own: `node load-chunks.mjs CHUNK …`.
 */
const nothing = new Proxy(() => nothing, {
  get: (_, name) => (name === Symbol.toPrimitive ? () => '' : name === 'id' ? 'id' : nothing),
});
const element = () => ({ style: {}, relList: { supports: () => true } });
Object.assign(globalThis, {
  chrome: nothing,
  window: globalThis,
  self: globalThis,
  location: { hash: '', origin: 'null' },
  addEventListener: () => {},
  document: {
    createElement: element,
    documentElement: element(),
    getElementById: () => null,
    querySelector: () => null,
    querySelectorAll: () => [],
    addEventListener: () => {},
  },
});

const made = [];
for (const name of [
  'DateTimeFormat',
  'Collator',
  'NumberFormat',
  'PluralRules',
  'Segmenter',
  'ListFormat',
  'RelativeTimeFormat',
])
  Intl[name] = new Proxy(Intl[name], {
    construct(target, args) {
      made.push(name);
      return Reflect.construct(target, args);
    },
    apply(target, self, args) {
      made.push(name);
      return Reflect.apply(target, self, args);
    },
  });

for (const chunk of process.argv.slice(2)) await import(chunk);
console.log(JSON.stringify(made));
