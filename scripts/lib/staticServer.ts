import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

const isUtf8 = (bytes: Uint8Array) => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Says utf-8 only when it is; otherwise the page's own declaration, or the browser's default, decides. */
function contentType(path: string, bytes: Uint8Array): string {
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  return /^text\/|javascript|json|xhtml/.test(type) && isUtf8(bytes) ? `${type}; charset=utf-8` : type;
}

/** The file a request names, or undefined when it would lie outside `root`. */
function fileFor(root: string, url: string): string | undefined {
  const path = normalize(join(root, decodeURIComponent(new URL(url, 'http://localhost').pathname)));
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep) ? path : undefined;
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    let path = fileFor(root, request.url ?? '/');
    if (path && (await stat(path)).isDirectory()) path = join(path, 'index.html');
    if (!path) throw new Error('outside');
    const bytes = await readFile(path);
    response.writeHead(200, { 'content-type': contentType(path, bytes), 'cache-control': 'no-store' }).end(bytes);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  }
}

export interface StaticServer {
  /** `http://127.0.0.1:PORT/` */
  base: string;
  /** What was asked for, as `METHOD /path`, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** A made-up page, with headers of its own where it needs them. */
export type MadeUpPage = string | { html: string; headers: Record<string, string> };

/**
 * Serves a folder on 127.0.0.1 at a free port, or at `port`.
 * @param pages by path, e.g. `/`, that come before the files
 */
export async function serveFolder(
  root: string,
  pages: Record<string, MadeUpPage> = {},
  port = 0,
): Promise<StaticServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const page = pages[request.url?.split('?')[0] ?? '/'];
    if (page === undefined) void answer(normalize(root), request, response);
    else {
      const { html, headers } = typeof page === 'string' ? { html: page, headers: {} } : page;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
    }
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const { port: bound } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { base: `http://127.0.0.1:${bound}/`, requests, close };
}
