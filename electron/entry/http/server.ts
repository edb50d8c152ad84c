import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RPCHandler } from '@orpc/server/node';
import { SimpleCsrfProtectionHandlerPlugin } from '@orpc/server/plugins';
import type { Router } from '../../core/core.ts';
import { pageHeaders } from '../../../shared/door/page.ts';
import type { Problem } from '../../core/problem.ts';
import { unavailable } from '../unavailable.ts';
import { readCall } from './body.ts';
import { makePace, type Pace } from './pace.ts';
import { pageFilesIn, refuse, sendFile } from './pageFiles.ts';
import { makePass, newPass, type Pass, type PassState } from './pass.ts';

/** Our own page asks a few times a second; a hundred keys a second would still pass. */
const ownPace = { burst: 1_000, perSecond: 300 };
/** Whoever has no pass may be refused this often before even that stops. */
const strangersPace = { burst: 30, perSecond: 1 };
/** A browser opens six; slow ones must not gather. */
const mostConnections = 64;
const headersWithinMs = 10_000;
const requestWithinMs = 20_000;

export interface Door {
  /** The address to open, with its one-time token. */
  url: string;
  close: () => Promise<void>;
}

/** What stands behind the door: the core, or why there is none. */
type Behind = Router | { problem: Problem };

export type OpenedDoor = { ok: true; door: Door } | { ok: false; code: string };

/**
 * Serves the page and the procedures on 127.0.0.1 alone.
 * @param behind the procedures, or why there are none: then every call is answered with that.
 * @param port 0 = any free one.
 * @param pageFolder the built page.
 * @param pass who was let in before, by a core that died; a new one lets nobody in.
 * @param onSpent is told when the token of the address has been used.
 * @returns not ok, with the system's code, when the port cannot be had.
 */
export async function openDoor(
  behind: Behind,
  port: number,
  pageFolder: string,
  pass: PassState = newPass(),
  onSpent: () => void = () => {},
): Promise<OpenedDoor> {
  const server = createServer(limits);
  server.maxConnections = mostConnections;
  const failure = await listen(server, port);
  if (failure !== null) return { ok: false, code: failure };
  const { port: actual } = server.address() as AddressInfo;
  const inside: Inside = {
    pass: makePass(actual, pass, onSpent),
    rpc: handlerOf(behind),
    files: pageFilesIn(pageFolder),
    own: makePace(ownPace.burst, ownPace.perSecond, performance.now.bind(performance)),
    strangers: makePace(
      strangersPace.burst,
      strangersPace.perSecond,
      performance.now.bind(performance),
    ),
  };
  server.on('request', (request, response) => void answer(request, response, inside));
  const url = `http://127.0.0.1:${actual}/?token=${inside.pass.token}`;
  return { ok: true, door: { url, close: () => shut(server) } };
}

const limits = { headersTimeout: headersWithinMs, requestTimeout: requestWithinMs };

function handlerOf(behind: Behind) {
  const plugins = [new SimpleCsrfProtectionHandlerPlugin()];
  return 'problem' in behind
    ? new RPCHandler({}, { plugins, interceptors: [unavailable(behind.problem)] })
    : new RPCHandler(behind, { plugins });
}

interface Inside {
  pass: Pass;
  rpc: ReturnType<typeof handlerOf>;
  files: ReadonlyMap<string, string>;
  own: Pace;
  strangers: Pace;
}

async function answer(request: IncomingMessage, response: ServerResponse, inside: Inside) {
  const own = ownOrigin(request);
  const url = own === null ? null : addressed(request, own);
  if (own === null || url === null) return turnAway(response, 403, inside);
  const token = url.searchParams.get('token');
  if (token !== null) return exchange(token, inside, request, response);
  if (!inside.pass.admits(request.headers.cookie)) return turnAway(response, 401, inside);
  if (!inside.own.allows()) return refuse(response, 429);
  if (url.pathname.startsWith('/rpc/')) return call(request, response, inside);
  if (request.method !== 'GET') return refuse(response, 405);
  return sendFile(inside.files, url.pathname, response);
}

async function call(request: IncomingMessage, response: ServerResponse, inside: Inside) {
  if (request.method !== 'POST') return refuse(response, 405);
  const read = await readCall(request);
  if (!read.ok) return refuse(response, read.status);
  // The handler takes a body that is there already instead of reading the stream itself.
  const ready = Object.assign(request, { body: read.body });
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
  response.setHeader('cache-control', 'no-store');
  const { matched } = await inside.rpc.handle(ready, response, { prefix: '/rpc', context: {} });
  return matched ? undefined : refuse(response, 404);
}

/** Whoever guesses is soon told nothing but to wait; our own page, with its pass, is not slowed by it. */
function turnAway(response: ServerResponse, status: 401 | 403, inside: Inside): void {
  refuse(response, inside.strangers.allows() ? status : 429);
}

/** What the request line names here, or null when it is no path of ours. */
function addressed({ url = '/' }: IncomingMessage, own: string): URL | null {
  return url.startsWith('/') && URL.canParse(`${own}${url}`) ? new URL(`${own}${url}`) : null;
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
function exchange(
  token: string,
  inside: Inside,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const { pass } = inside;
  const cookie = pass.exchange(token);
  if (cookie === null && !pass.admits(request.headers.cookie)) {
    return turnAway(response, 401, inside);
  }
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
