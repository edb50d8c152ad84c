import { describe, expect, test } from 'vitest';
import { sharedCore } from '../support/testCore.ts';
import { openRawDoor } from './rawDoor.ts';

const core = sharedCore();
const door = () => openRawDoor(core);

/** Longer than the largest call. */
const tooMuch = `{"json":"${'x'.repeat(1_000_001)}"}`;

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
    expect(await (await door()).send({})).toBe(200);
  });

  test.each([
    ['without the cookie', { cookie: '' }, 401],
    ['with a made-up cookie', { cookie: 'guion=adivinado' }, 401],
    ['under another host name (DNS rebinding)', { host: 'evil.example' }, 403],
    ['as localhost, which it is not called', { host: 'localhost' }, 403],
    ['from another origin', { origin: 'http://evil.example' }, 403],
    ['from a page without an origin', { origin: 'null' }, 403],
    ['from another port of this machine', { origin: 'http://127.0.0.1:1' }, 403],
    ['from a page that says it is cross-site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['from another port, which counts as the same site', { 'sec-fetch-site': 'same-site' }, 403],
    ['without the header that only a script of ours sets', { 'x-csrf-token': '' }, 403],
    ['as a form sends it', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['as a form sends text', { 'content-type': 'text/plain' }, 415],
    ['as a file', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
  ])('refuses a call %s', async (_name, wrong, status) => {
    expect(await (await door()).send(wrong)).toBe(status);
  });

  test.each([
    ['with its length', { 'content-length': String(tooMuch.length) }],
    ['in pieces, without saying its length', { 'transfer-encoding': 'chunked' }],
  ])('refuses more than any call needs, %s', async (_name, headers) => {
    const { send } = await door();
    expect(await send(headers, { body: tooMuch })).toBe(413);
    expect(await send({})).toBe(200);
  });

  test('refuses what is not JSON, what reads, and what it does not know', async () => {
    const { send } = await door();
    expect(await send({}, { body: '{"json":' })).toBe(400);
    expect(await send({}, { method: 'GET', body: '' })).toBe(405);
    expect(await send({}, { path: '/rpc/constructor' })).toBe(404);
    expect(await send({}, { path: '/rpc/__proto__/toString' })).toBe(404);
    expect(await send({}, { path: 'http://evil.example/rpc/system/status' })).toBe(403);
    expect(await send({}, { path: '//evil.example/rpc/system/status' })).toBe(405);
  });

  test('soon only tells a guesser to wait, and its own page never', async () => {
    const { send } = await door();
    const answers = [];
    for (let tries = 0; tries < 60; tries += 1) answers.push(await send({ cookie: '' }));
    expect(answers[0]).toBe(401);
    expect(answers.at(-1)).toBe(429);
    expect(await send({})).toBe(200);
  });

  test('the pass of one run opens no other', async () => {
    const [first, second] = [await door(), await door()];
    const stolen = first.cookie.replace(first.port, second.port);
    expect(await second.send({ cookie: stolen })).toBe(401);
    expect(await second.send({})).toBe(200);
  });

  test('allows no other site to read an answer', async () => {
    const { entered } = await door();
    expect(entered.headers.get('access-control-allow-origin')).toBeNull();
    expect(entered.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
