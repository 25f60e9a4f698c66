import { browser } from '#utils/platform/browser.ts';
import { callerKind, type Sender, type World } from './caller.ts';
import {
  type Answer,
  type AsksOf,
  type BackgroundCall,
  backgroundCalls,
  EnvelopeSchema,
  type GivesOf,
} from './calls.ts';

export type Handlers = {
  [Call in BackgroundCall]: (asks: AsksOf<Call>, sender: Sender) => Promise<GivesOf<Call> | null>;
};

const isCall = (name: string): name is BackgroundCall => Object.hasOwn(backgroundCalls, name);

/**
 * Decides on one message: known call, caller on its list, asks of the right shape. A handler that gives `null`
 * refuses. Never throws: what cannot be answered is answered with the reason.
 */
export async function answer(
  call: BackgroundCall,
  asks: unknown,
  sender: Sender,
  world: World,
  handlers: Handlers,
): Promise<Answer> {
  const { from, asks: schema } = backgroundCalls[call];
  const caller = await callerKind(sender, world);
  if (!caller || !(from as readonly string[]).includes(caller))
    return { ok: false, why: 'refused' };
  const parsed = schema.safeParse(asks);
  if (!parsed.success) return { ok: false, why: 'invalid' };
  try {
    const handler: (asks: never, sender: Sender) => Promise<unknown> = handlers[call];
    const value = await handler(parsed.data as never, sender);
    return value === null ? { ok: false, why: 'refused' } : { ok: true, value };
  } catch {
    return { ok: false, why: 'failed' };
  }
}

/** Answers messages in the background for as long as it lives. */
export function serve(handlers: Handlers, world: World): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: Sender) => {
    const envelope = EnvelopeSchema.safeParse(message);
    if (!envelope.success || !isCall(envelope.data.call)) return undefined;
    return answer(envelope.data.call, envelope.data.asks, sender, world, handlers);
  }) as never);
}
