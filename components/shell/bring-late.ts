import { ownEngine } from '#components/feedback/engine-source.ts';
import { ownParts } from './parts-source.ts';

const atRest = () => undefined;

/**
 * Fetches what the panel draws its first frame without, while the page is read: the engine, then the late parts, each made ready while there is
 * nothing else to do. One that does not come is told of where it is missed.
 *
 * @param whenIdle takes the steps of some work in idle moments
 */
export async function bringLate(whenIdle: (steps: Iterator<unknown>) => void): Promise<void> {
  await ownEngine.bring().then(({ preparing }) => whenIdle(preparing()), atRest);
  await ownParts.bring().then(({ preparingCheck }) => whenIdle(preparingCheck()), atRest);
}
