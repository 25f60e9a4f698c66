import { browser } from '#utils/platform/browser.ts';
import {
  AnswerSchema,
  type AsksOf,
  type BackgroundCall,
  backgroundCalls,
  type GivesOf,
} from './calls.ts';

/**
 * Asks the background; the answer is parsed before anybody sees it.
 *
 * @returns `null` when refused, ill-formed, or when there is no background to ask (an extension just updated)
 */
export async function askBackground<Call extends BackgroundCall>(
  call: Call,
  asks: AsksOf<Call>,
): Promise<GivesOf<Call> | null> {
  const raw: unknown = await browser.runtime.sendMessage({ call, asks }).catch(() => null);
  const answer = AnswerSchema.safeParse(raw);
  if (!answer.success || !answer.data.ok) return null;
  const value = backgroundCalls[call].gives.safeParse(answer.data.value);
  return value.success ? (value.data as GivesOf<Call>) : null;
}
