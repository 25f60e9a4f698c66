import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Everything that the extension's database holds, as the browser hands it out and not as the product reads it; bytes as text. */
export const rawText = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('feedforward'));
    const names = [...database.objectStoreNames];
    const reading = database.transaction(names, 'readonly');
    const all = await Promise.all(names.map((name) => asked(reading.objectStore(name).getAll())));
    database.close();
    const plain = (_: string, value: unknown) =>
      ArrayBuffer.isView(value) ? new TextDecoder('latin1').decode(value) : value;
    return JSON.stringify(all, plain);
  });

/** The files of a browser's profile that hold a text, as UTF-8 or UTF-16. */
export function filesWith(profile: string, text: string): string[] {
  const looks = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return looks.some((look) => bytes.includes(look));
    });
}
