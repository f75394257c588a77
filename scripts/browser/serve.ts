/** Pages on 127.0.0.1, from memory, for the demo and the tests. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Reply {
  body: string | Uint8Array;
  /** Default: text/html; charset=utf-8 */
  type?: string;
  headers?: Record<string, string>;
  status?: number;
}

export interface Server {
  /** "http://127.0.0.1:PORT", without a slash at the end. */
  origin: string;
  /** Paths that were asked for, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** @param answer what a path gets; undefined: 404 */
export async function serve(
  answer: (path: string, request: IncomingMessage) => Reply | string | undefined,
): Promise<Server> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    requests.push(path);
    const given = answer(path, request);
    const reply: Reply =
      typeof given === 'string' ? { body: given } : (given ?? { body: 'Not found', status: 404 });
    response.writeHead(reply.status ?? 200, {
      'content-type': reply.type ?? 'text/html; charset=utf-8',
      ...reply.headers,
    });
    response.end(reply.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
