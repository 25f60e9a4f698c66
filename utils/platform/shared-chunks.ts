/** What is looked at of the bundler's options. */
interface OutputOptions {
  format?: unknown;
  codeSplitting?: unknown;
}

/**
 * From below upwards: a module goes to the first that fits. `base` and `store` are what the background wakes up with, so nothing that draws is in
 * them; `base` and `page` are what the popup opens with. What only some screens need stays out of all four, above all the `engine` with its
 * weights, and the Welsh texts.
 */
const groups = [
  {
    name: 'base',
    test: /virtual:wxt-(?:html-)?plugins|node_modules\/zod|\/utils\/(?:domain|days|platform|messaging|settings|i18n(?!\/cy))\/|\/utils\/lms\/(?:readers|canvas\/hosts|canvas\/pages|moodle\/pages)\.ts|\/utils\/services\/(?:language|settings)-service/,
    priority: 4,
  },
  { name: 'store', test: /node_modules\/dexie|\/utils\/(?:store|today|lock|vault)\//, priority: 3 },
  {
    name: 'page',
    test: /node_modules\/preact|\/components\/(?:ui|hooks)\/|\/components\/lock\/(?:LockGate|lock\.css)|\/components\/shell\/InLanguage/,
    priority: 2,
  },
  {
    name: 'lists',
    test: /\/utils\/(?:calendar|caseload-file\/(?!read-table))|\/utils\/services\/(?!brought|backup|export|make-export|long-work|apart\/|page|active-tab|last-mark|sample-work|sample-screens|site-work)|\/components\/(?:caseload|caseload-file|today|follow-ups|guard|timeline|questions)\/(?!late-screens|GoOnPane)/,
    priority: 1,
  },
  {
    name: 'registered-scripts',
    test: /\/utils\/sites\/(?:registered-scripts|origins|allowed-tabs)/,
    priority: 0,
  },
  {
    name: 'finish-reading',
    test: /\/utils\/lms\/(?:finish-reading|report)|\/utils\/services\/(?:page-service|page-channel|last-mark)/,
    priority: 0,
  },
  // Before those that take long to run.
  { name: 'hello', test: /\/entrypoints\/panel\/hello\.ts/, priority: 0 },
  // With what other screens look up in the engine's lists: the engine itself comes when something is to be sorted.
  {
    name: 'check',
    test: /\/utils\/(?:targets|plain-words|text-in)\/|\/utils\/feedback\/(?:prioritise|rules\/(?:themes|rank-signs))/,
    priority: 1,
  },
  { name: 'engine', test: /\/utils\/feedback\//, priority: 0 },
];

/**
 * Puts what the extension's pages share into a handful of files. Left to itself the bundler makes one for each set of pages that share
 * something, some fifty since screens come late, and each costs a page milliseconds as it opens. Scripts of one file are left alone.
 */
export const sharedChunks = () => ({
  name: 'shared-chunks',
  outputOptions: <Options extends OutputOptions>(options: Options) =>
    options.format === 'iife' || options.codeSplitting === false
      ? options
      : { ...options, codeSplitting: { groups } },
});
