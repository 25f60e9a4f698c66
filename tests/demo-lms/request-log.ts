import type { IncomingMessage } from 'node:http';

/** One request that reached the demo: who sent it, as far as its headers tell. */
export interface LoggedRequest {
  method: string;
  /** With its query. */
  path: string;
  /** What was posted. */
  body?: string;
  /** `page`: the demo's own scripts. `document`: a load. `script`: anything else that fetched, thus an extension. */
  by: 'document' | 'page' | 'asset' | 'script';
}

/** Sorts a request by its headers: `Sec-Fetch-*` come from the browser, `X-Demo-Page` from the demo's scripts. */
export function logged(request: IncomingMessage): LoggedRequest {
  const { headers, method = 'GET', url = '/' } = request;
  const mode = headers['sec-fetch-mode'];
  const isAsset = ['style', 'image', 'script', 'font'].includes(String(headers['sec-fetch-dest']));
  const by =
    headers['x-demo-page'] === '1'
      ? 'page'
      : mode === 'navigate'
        ? 'document'
        : isAsset
          ? 'asset'
          : 'script';
  return { method, path: url, by };
}
