import { useContext, useEffect, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useSettings } from '#components/hooks/use-settings.ts';
import { EngineContext } from './engine-source.ts';
import type { Point } from './points.ts';

/** How an asked-for wording stands. `none` = nothing came that may be shown. */
export type Offered = { is: 'asking' } | { is: 'none' } | { is: 'here'; text: string };

export interface Wordings {
  /** Asks for another wording of a point's step; `null` where there is nothing to ask. */
  ask: ((point: Point) => void) | null;
  offeredFor(point: Point): Offered | null;
  /** Takes what is offered for the step, or goes back to the first wording. */
  take(point: Point): void;
}

/** Two texts read again may hold different points at one place: an offer belongs to the words. */
const keyOf = ({ id, quote }: Point): string => `${id} ${quote}`;

/**
 * Other wordings of steps by the browser's own model: only where the mentor turned it on and the browser has one ready, only as an
 * alternative to be taken, and only what passes the checks that the engine's own steps pass.
 *
 * @returns the points with the wordings that were taken, and what the cards need
 */
export function useWordings(points: Point[]): { points: Point[]; wordings: Wordings } {
  const { wordings } = useServices();
  const source = useContext(EngineContext);
  const settings = useSettings();
  const isOn = wordings !== null && settings.is === 'here' && settings.value.offersWordings;
  const [isReady, setReady] = useState(false);
  const [offered, setOffered] = useState<Record<string, Offered>>({});
  const [taken, setTaken] = useState<Record<string, string>>({});
  useEffect(() => {
    let isOver = false;
    if (isOn) void wordings.isReady().then((ready) => !isOver && setReady(ready));
    return () => {
      isOver = true;
    };
  }, [isOn]);
  const ask = async (point: Point) => {
    if (!wordings || !point.step) return;
    const key = keyOf(point);
    setOffered((now) => ({ ...now, [key]: { is: 'asking' } }));
    const { text } = point.step;
    // Of a point that the engine made: it is here already.
    const { acceptWording } = await source.bring();
    const said = acceptWording(await wordings.ask(text, point.unitWords), text, point.unitWords);
    setOffered((now) => ({ ...now, [key]: said ? { is: 'here', text: said } : { is: 'none' } }));
  };
  return {
    points: points.map((point) => withWording(point, taken[keyOf(point)])),
    wordings: {
      ask: isOn && isReady ? (point) => void ask(point) : null,
      offeredFor: (point) => offered[keyOf(point)] ?? null,
      take: (point) => {
        const key = keyOf(point);
        const offer = offered[key];
        if (offer?.is !== 'here' || !point.step) return;
        const before = point.step.text;
        setTaken((now) => ({ ...now, [key]: offer.text }));
        // The wording given up stays on offer, so that it can be had back.
        setOffered((now) => ({ ...now, [key]: { is: 'here', text: before } }));
      },
    },
  };
}

const withWording = (point: Point, text: string | undefined): Point =>
  text !== undefined && point.step
    ? { ...point, step: { ...point.step, kind: 'step', text } }
    : point;
