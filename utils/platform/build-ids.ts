import { createHash, createPublicKey } from 'node:crypto';

/** By what browsers know a college's own build. Without any of it a store, or whoever signs the package, says. */
export interface BuildIds {
  /** The public key in the manifest for Chrome and Edge, as base64. */
  key?: string;
  /** The id that the key gives there. */
  chromeId?: string;
  firefoxId?: string;
}

/** As Mozilla takes them: like a mail address, or a UUID in braces. */
const FIREFOX_ID =
  /^(?:[a-z0-9._-]*@[a-z0-9._-]+|\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\})$/i;

/** The id that a public key gives in Chrome and Edge: half of its hash, sixteen letters for the sixteen digits. */
const idOf = (der: Buffer): string =>
  createHash('sha256')
    .update(der)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/** @throws with a sentence when it is no public key, or a private one, which no package may hold */
function chromeKey(given: string): { key: string; chromeId: string } {
  const text = given.replace(/-----(?:BEGIN|END) PUBLIC KEY-----|\s/g, '');
  try {
    if (!/^[A-Za-z0-9+/]+=*$/.test(text)) throw new Error('No base64');
    const bytes = Buffer.from(text, 'base64');
    const der = createPublicKey({ key: bytes, format: 'der', type: 'spki' }).export({
      format: 'der',
      type: 'spki',
    });
    return { key: der.toString('base64'), chromeId: idOf(der) };
  } catch {
    throw new Error(
      'FEEDFORWARD_KEY cannot be used: give the public key (base64 or PEM) of the key that the package is signed with.',
    );
  }
}

/**
 * The ids that a college gives its own build.
 *
 * @param key the public half of the key that its package for Chrome and Edge is signed with
 * @param firefoxId its own id for Firefox
 * @throws with a sentence for what is neither
 */
export function buildIds(key: string | undefined, firefoxId: string | undefined): BuildIds {
  const ids: BuildIds = key?.trim() ? chromeKey(key) : {};
  const own = firefoxId?.trim();
  if (!own) return ids;
  if (!FIREFOX_ID.test(own) || own.length > 80)
    throw new Error(
      'FEEDFORWARD_FIREFOX_ID cannot be used: it is like feedforward@college.example, or a UUID in braces.',
    );
  return { ...ids, firefoxId: own };
}
