import { request as httpRequest } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDoor } from '../../electron/entry/http/server.ts';
import { openTestCore } from '../support/testCore.ts';

async function door() {
  const opened = await openDoor(openTestCore().router, 0, '/nowhere');
  if (!opened.ok) throw new Error(opened.code);
  onTestFinished(() => opened.door.close());
  const { origin, port, searchParams } = new URL(opened.door.url);
  const entered = await fetch(opened.door.url, { redirect: 'manual' });
  const setCookie = entered.headers.get('set-cookie') ?? '';
  return { origin, port, token: searchParams.get('token') ?? '', setCookie, entered };
}

/** A request with any headers, which fetch would not let pass. */
function send(port: string, headers: Record<string, string>, path = '/rpc/system/status') {
  return new Promise<number>((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method: 'POST', headers };
    const request = httpRequest(options, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject);
    request.end('{}');
  });
}

describe('the browser door', () => {
  test('exchanges its token once for a cookie that no script reads and no other site sends', async () => {
    const { origin, token, setCookie, entered } = await door();
    expect(entered.status).toBe(303);
    expect(entered.headers.get('location')).toBe('/');
    expect(setCookie).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
    expect((await fetch(`${origin}/?token=${token}`, { redirect: 'manual' })).status).toBe(401);
    expect((await fetch(`${origin}/?token=otro`, { redirect: 'manual' })).status).toBe(401);
  });

  test('answers its own page', async () => {
    const { port, setCookie, origin } = await door();
    const cookie = setCookie.split(';')[0] ?? '';
    const host = `127.0.0.1:${port}`;
    expect(await send(port, { host, cookie, origin, 'content-type': 'application/json' })).toBe(
      200,
    );
  });

  test.each([
    ['without the cookie', { cookie: '' }, 401],
    ['with a made-up cookie', { cookie: 'guion=adivinado' }, 401],
    ['under another host name (DNS rebinding)', { host: 'evil.example' }, 403],
    ['as localhost, which it is not called', { host: 'localhost' }, 403],
    ['from another origin', { origin: 'http://evil.example' }, 403],
    ['from another port of this machine', { origin: 'http://127.0.0.1:1' }, 403],
    ['from a page that says it is cross-site', { 'sec-fetch-site': 'cross-site' }, 403],
  ])('refuses a call %s', async (_name, wrong, status) => {
    const { port, setCookie } = await door();
    const right = { host: `127.0.0.1:${port}`, cookie: setCookie.split(';')[0] ?? '' };
    expect(await send(port, { ...right, ...wrong })).toBe(status);
  });

  test('refuses a body that no form of ours sends', async () => {
    const { port, setCookie } = await door();
    const headers = {
      host: `127.0.0.1:${port}`,
      cookie: setCookie.split(';')[0] ?? '',
      'content-length': '2000000',
    };
    expect(await send(port, headers).catch(() => 413)).toBe(413);
  });

  test('allows no other site to read an answer', async () => {
    const { entered } = await door();
    expect(entered.headers.get('access-control-allow-origin')).toBeNull();
    expect(entered.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
