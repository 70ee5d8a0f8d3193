import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface RecordingProxy {
  /** `host:port` */
  address: string;
  /** `METHOD url` of everything any part of the browser asked for; `CONNECT host:port` for what is encrypted. */
  requests: string[];
  close(): Promise<void>;
}

/**
 * A proxy that writes down all that passes. What is for 127.0.0.1 goes on to its server; nothing else gets out.
 */
export async function recordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer((incoming, outgoing) => {
    requests.push(`${incoming.method} ${incoming.url}`);
    const url = URL.parse(incoming.url ?? '');
    if (url?.hostname !== '127.0.0.1') {
      outgoing.writeHead(502).end();
      return;
    }
    const onward = httpRequest(url, { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket: Socket) => {
    requests.push(`CONNECT ${incoming.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, requests, close };
}
