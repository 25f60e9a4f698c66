import { createServer } from 'node:http';

/** What a browser asked for outside of this machine. */
export interface OutsideLog {
  port: number;
  /** Hosts, as they were asked for. */
  asked: readonly string[];
  stop(): Promise<void>;
}

/** A proxy that lets nothing through and notes who was to be asked: a browser goes past it for this machine alone. */
export async function startOutsideLog(): Promise<OutsideLog> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Where the browsers themselves look for updates, lists and accounts, whatever is installed in them. */
const THE_BROWSERS_OWN =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.(?:com|org|net)|firefox\.com|mozaws\.net)(?::\d+)?(?:\/|$)/;

/** @throws when anything was asked for that is not the browser's own */
export function refuseOutside(asked: readonly string[]): void {
  const others = asked.filter((one) => !THE_BROWSERS_OWN.test(one));
  if (others.length > 0) throw new Error(`Asked outside of this machine: ${others.join(', ')}`);
}
