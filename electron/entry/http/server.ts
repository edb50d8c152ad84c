import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RPCHandler } from '@orpc/server/node';
import type { Router } from '../../core/core.ts';
import { pageHeaders } from '../../../shared/door/page.ts';
import { pageFilesIn, refuse, sendFile } from './pageFiles.ts';
import { makePass, type Pass } from './pass.ts';

/** More than any note or letter needs, in bytes. */
const largestBody = 1_000_000;

export interface Door {
  /** The address to open, with its one-time token. */
  url: string;
  close: () => Promise<void>;
}

export type OpenedDoor = { ok: true; door: Door } | { ok: false; code: string };

/**
 * Serves the page and the procedures on 127.0.0.1 alone.
 * @param port 0 = any free one.
 * @param pageFolder the built page.
 * @returns not ok, with the system's code, when the port cannot be had.
 */
export async function openDoor(
  router: Router,
  port: number,
  pageFolder: string,
): Promise<OpenedDoor> {
  const pass = makePass();
  const rpc = handlerOf(router);
  const files = pageFilesIn(pageFolder);
  const server = createServer((request, response) => {
    void answer(request, response, { pass, rpc, files });
  });
  const failure = await listen(server, port);
  if (failure !== null) return { ok: false, code: failure };
  const { port: actual } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${actual}/?token=${pass.token}`;
  return { ok: true, door: { url, close: () => shut(server) } };
}

const handlerOf = (router: Router) => new RPCHandler(router);

interface Inside {
  pass: Pass;
  rpc: ReturnType<typeof handlerOf>;
  files: ReadonlyMap<string, string>;
}

async function answer(request: IncomingMessage, response: ServerResponse, inside: Inside) {
  const own = ownOrigin(request);
  if (own === null) return refuse(response, 403);
  const url = new URL(request.url ?? '/', own);
  const token = url.searchParams.get('token');
  if (token !== null) return exchange(token, inside.pass, request, response);
  if (!inside.pass.admits(request.headers.cookie)) return refuse(response, 401);
  if (url.pathname.startsWith('/rpc/')) {
    if (Number(request.headers['content-length'] ?? 0) > largestBody) return refuse(response, 413);
    const { matched } = await inside.rpc.handle(request, response, { prefix: '/rpc', context: {} });
    return matched ? undefined : refuse(response, 404);
  }
  if (request.method !== 'GET') return refuse(response, 405);
  return sendFile(inside.files, url.pathname, response);
}

/**
 * The door's own origin, or null for a request that was meant for another host (a name that was made to point
 * here, "DNS rebinding") or that another page sends.
 */
function ownOrigin(request: IncomingMessage): string | null {
  const host = `127.0.0.1:${request.socket.localPort ?? 0}`;
  const { origin } = request.headers;
  if (request.headers.host !== host) return null;
  if (origin !== undefined && origin !== `http://${host}`) return null;
  const site = request.headers['sec-fetch-site'];
  const foreign = site !== undefined && site !== 'same-origin' && site !== 'none';
  return foreign ? null : `http://${host}`;
}

/** A right token gives the cookie and leaves the address bar; with a pass in hand a spent one does no harm. */
function exchange(token: string, pass: Pass, request: IncomingMessage, response: ServerResponse) {
  const cookie = pass.exchange(token);
  if (cookie === null && !pass.admits(request.headers.cookie)) return refuse(response, 401);
  const headers = cookie === null ? {} : { 'set-cookie': cookie };
  response.writeHead(303, { ...pageHeaders, ...headers, location: '/' });
  response.end();
}

function listen(server: Server, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    server.once('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    server.listen(port, '127.0.0.1', () => resolve(null));
  });
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
