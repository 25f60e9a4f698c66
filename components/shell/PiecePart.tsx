import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useLate } from '#components/hooks/use-late.ts';
import { type LateSource, lateSource } from '#utils/domain/late-source.ts';
import { lateFrom } from './LatePart.tsx';

/** What the panel fetches while the page is read: all of a piece of work that waits for the store. */
export type PieceParts = typeof import('./piece-parts.ts');

/** The extension's own script. */
export const ownPieceParts = lateSource<PieceParts>(() => import('./piece-parts.ts'));

/** Where the panel gets them: in a test they may come late, or not at all. */
export const PiecePartsContext = createContext<LateSource<PieceParts>>(ownPieceParts);

/** A component of the panel that comes while the page is read. */
export const piecePart = lateFrom(() => useLate(useContext(PiecePartsContext)));
