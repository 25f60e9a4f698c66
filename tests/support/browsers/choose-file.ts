import type { Page } from 'puppeteer-core';
import { until } from './driven.ts';

/** Chooses a file in the field with this label, as the browser's own dialogue would: drivers cannot open one. */
export async function chooseFile(page: Page, label: string, name: string, bytes: Uint8Array) {
  const content = Buffer.from(bytes).toString('base64');
  await until(`a place for ${name}`, () =>
    page.evaluate(
      (label, name, content) => {
        const fields = [...document.querySelectorAll<HTMLInputElement>('input[type="file"]')];
        const field = fields.find((one) =>
          [...(one.labels ?? [])].some(({ textContent }) => textContent?.trim() === label),
        );
        if (!field) return false;
        const files = new DataTransfer();
        const read = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
        files.items.add(new File([read], name));
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      label,
      name,
      content,
    ),
  );
}
