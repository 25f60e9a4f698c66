/** The repository's folder, with a trailing separator. */
export const root: string;
/** Installs the packages when they are missing or not the ones in the lock file; ends the process when it cannot. */
export function installPackages(): void;
/** The Node that the repository pins, as installed for this system; else the one that is running. */
export function pinnedNode(): string;
/** The environment for a child: the repository's own tools come first on the PATH. */
export function childEnvironment(more?: Record<string, string>): NodeJS.ProcessEnv;
/** Sets up, then runs `script` under the pinned Node with this command's arguments, and ends with its exit code. */
export function runUnderPinnedNode(script: string): never;
