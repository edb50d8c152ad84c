import { request as httpRequest } from 'node:http';
import { onTestFinished } from 'vitest';
import type { Core } from '../../electron/core/core.ts';
import { openDoor } from '../../electron/entry/http/server.ts';

interface Sent {
  method?: string;
  path?: string;
  body?: string;
}

/** The browser door of a core, and requests with any headers, as no page of ours sends them. */
export async function openRawDoor(core: Pick<Core, 'router'>) {
  const opened = await openDoor(core.router, 0, '/nowhere');
  if (!opened.ok) throw new Error(opened.code);
  onTestFinished(() => opened.door.close());
  const { origin, host, port, searchParams } = new URL(opened.door.url);
  const entered = await fetch(opened.door.url, { redirect: 'manual' });
  const setCookie = entered.headers.get('set-cookie') ?? '';
  const cookie = setCookie.split(';')[0] ?? '';
  const right = {
    host,
    cookie,
    origin,
    'content-type': 'application/json',
    'x-csrf-token': 'orpc',
  };
  const send = (wrong: Record<string, string>, sent: Sent = {}) =>
    request(port, { ...right, ...wrong }, sent);
  return { origin, port, token: searchParams.get('token') ?? '', cookie, setCookie, entered, send };
}

/** A request with any headers, which fetch would not let pass; its status. */
function request(port: string, headers: Record<string, string>, sent: Sent): Promise<number> {
  const { method = 'POST', path = '/rpc/system/status', body = '{}' } = sent;
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, headers };
    const sending = httpRequest(options, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sending.on('error', reject);
    sending.end(body);
  });
}
