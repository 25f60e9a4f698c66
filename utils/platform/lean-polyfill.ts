/** What is replaced in webextension-polyfill's one file, in this order. */
const cuts: [what: RegExp, by: string][] = [
  // The table of calls that take a callback. With an empty one the polyfill refuses to run.
  [/const apiMetadata = \{[\s\S]*?\n {6}\};/, 'const apiMetadata = { runtime: {} };'],
  [/if \(Object\.keys\(apiMetadata\)\.length === 0\) \{[\s\S]*?\n {6}\}/, ''],
  // Developer tools and the browser's privacy settings, which nothing of ours asks for.
  [/devtools: \{\s*network: \{\s*onRequestFinished: [^}]*\}\s*\},/, ''],
  [/const settingMetadata = \{[\s\S]*?apiMetadata\.privacy = \{[\s\S]*?\n {6}\};/, ''],
  // The wrapping for other kinds of modules, around `function (module) {…}`: it would bring a loader for them along.
  [
    /^\(function \(global, factory\) \{[\s\S]*?\n\}\)\([^,]*, function/,
    'const polyfill = { exports: {} };\n(function',
  ],
  [/\}\);\s*(?:\/\/#.*\s*)?$/, '})(polyfill);\nexport default polyfill.exports;\n'],
];

export interface BuildStep {
  name: string;
  transform: { filter: { id: RegExp }; handler(code: string): string };
}

/**
 * A step of the build that makes webextension-polyfill a plain module without its table of callback calls. Every
 * Chromium that we run in gives promises by itself (Manifest V3); what it still needs of the polyfill is that a listener
 * may answer a message with a promise. What is cut is a sixth of the script that every assignment page loads.
 *
 * @throws while building, when the polyfill is not written as it was
 */
export const leanPolyfill = (): BuildStep => ({
  name: 'lean-polyfill',
  transform: {
    filter: { id: /webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/ },
    handler: (code) =>
      cuts.reduce((rest, [what, by]) => {
        if (!what.test(rest)) throw new Error(`The polyfill has no ${what} any more`);
        return rest.replace(what, by);
      }, code),
  },
});
