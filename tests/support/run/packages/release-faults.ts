/** What is looked at before a release. */
export interface ReleaseState {
  /** The version of package.json. */
  version: string;
  /** That of package-lock.json. */
  lockVersion: string;
  changelog: string;
  /** What `git status` lists: changed and unknown files. */
  changed: string[];
  /** Commits that the tags of this version stand on, and the one that is here now. */
  taggedOn: string | null;
  head: string;
  /** Versions that the packages' manifests say, by package. */
  packed: Record<string, string>;
}

const HEADING = /^## (\d+\.\d+\.\d+) \((\d{4}-\d\d-\d\d)\)$/m;

/** The newest part of the changelog: its version, its day, and what it says. */
export function newestIn(changelog: string): { version: string; day: string; says: string } | null {
  const found = HEADING.exec(changelog);
  if (!found) return null;
  const [heading, version = '', day = ''] = found;
  const rest = changelog.slice(found.index + heading.length);
  return { version, day, says: rest.split(/^## /m, 1)[0]?.trim() ?? '' };
}

/** Everything that stands against a release, a sentence each. */
export function releaseFaults(state: ReleaseState): string[] {
  const { version, lockVersion, changed, taggedOn, head, packed } = state;
  const newest = newestIn(state.changelog);
  const wrong = Object.entries(packed).filter(([, one]) => one !== version);
  return [
    changed.length > 0 &&
      `These files are changed or unknown: ${changed.join(', ')}. Commit or remove them.`,
    !/^\d+\.\d+\.\d+$/.test(version) && `"${version}" in package.json is no version for a store.`,
    lockVersion !== version &&
      `package-lock.json says ${lockVersion}, package.json ${version}. Run npm install.`,
    newest?.version !== version &&
      `CHANGELOG.md begins with ${newest?.version ?? 'no version'}, package.json says ${version}.`,
    newest?.says === '' && `CHANGELOG.md says nothing about ${newest.version}.`,
    taggedOn !== null &&
      taggedOn !== head &&
      `v${version} is another commit already: raise the version.`,
    ...wrong.map(([name, one]) => `The package ${name} says ${one}, package.json ${version}.`),
  ].filter((fault) => typeof fault === 'string');
}
