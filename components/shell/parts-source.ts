import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type LateState, useLate } from '#components/hooks/use-late.ts';
import { type LateSource, lateSource } from '#utils/domain/late-source.ts';

/** What the panel fetches once it is on the screen: targets, reviews, and what is opened by a click. */
export type Parts = typeof import('./late-parts.ts');

/** The extension's own script. */
export const ownParts = lateSource<Parts>(() => import('./late-parts.ts'));

/** Where the panel gets them: in a test they may come late, or not at all. */
export const PartsContext = createContext<LateSource<Parts>>(ownParts);

/** The panel's late parts. @param isWanted whether they are to be fetched now */
export const useParts = (isWanted = true): LateState<Parts> =>
  useLate(useContext(PartsContext), isWanted);
