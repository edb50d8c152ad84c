import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, type Guion, test } from '../../support/guion.ts';
import { knownAgent } from '../../support/prepare.ts';

/** A page of somebody else's, open in the browser where Guion is: it sees nothing of it and changes nothing. */

let site: Server;
test.beforeAll(async () => {
  site = createServer((_request, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<h1>Hola</h1><iframe name=f></iframe>');
  });
  await new Promise<void>((resume) => site.listen(0, '127.0.0.1', () => resume()));
});
test.afterAll(() => void site.close());

/** The same site under another port, another site on this machine, and a name that was made to lead here. */
const hosts = ['127.0.0.1', 'localhost', 'evil.example'];

test('a page from elsewhere reads nothing and changes nothing', async ({ guion }) => {
  await guion.prepare(knownAgent);
  const own = await guion.start();
  const { origin } = new URL(own.url());
  const { port } = site.address() as AddressInfo;
  for (const host of hosts) {
    const foreign = await own.context().newPage();
    const tried = triesOf(foreign, origin);
    await foreign.goto(`http://${host}:${port}/`);
    expect(await foreign.evaluate(attack, origin), host).toEqual([]);
    expect(tried.requests).toBeGreaterThan(6);
    expect(tried.statuses.filter((status) => ![401, 403, 429].includes(status))).toEqual([]);
    await foreign.close();
  }
  await expectUntouched(guion);
  await own.reload();
  await expect(own.getByRole('main')).toBeVisible();
});

test('under another name the door answers nobody, not even with the cookie', async ({ guion }) => {
  await guion.prepare(knownAgent);
  const own = await guion.start();
  const { port, origin } = new URL(own.url());
  const cookies = await own.context().cookies(origin);
  expect(cookies).toMatchObject([{ httpOnly: true, sameSite: 'Strict', expires: -1 }]);
  for (const host of ['localhost', 'evil.example']) {
    // As if it had been made to send it: the name alone must be enough to be refused.
    await own.context().addCookies(cookies.map((cookie) => ({ ...cookie, domain: host })));
    const page = await own.context().newPage();
    const response = page.waitForEvent('response');
    // A refusal without a word is shown as an error page of the browser's own.
    await page.goto(`http://${host}:${port}/`).catch(() => undefined);
    expect((await response).status(), host).toBe(403);
    await page.close();
  }
});

/** How often a page has asked the door for something, and the answers that the browser let be seen. */
function triesOf(page: Page, origin: string) {
  const tried = { requests: 0, statuses: [] as number[] };
  page.on('request', (request) => {
    if (request.url().startsWith(origin)) tried.requests += 1;
  });
  page.on('response', (response) => {
    if (response.url().startsWith(origin)) tried.statuses.push(response.status());
  });
  return tried;
}

async function expectUntouched(guion: Guion): Promise<void> {
  const api = await guion.door.api();
  expect(await api.people.list()).toMatchObject([{ name: 'Laura Méndez' }]);
  expect(await api.session.list()).toEqual([]);
}

/** Runs in the foreign page; gives what it could read. */
async function attack(origin: string): Promise<string[]> {
  const read: string[] = [];
  const person = { id: '22222222-2222-4222-8222-222222222222', name: 'Intrusa', position: '' };
  const body = JSON.stringify({ json: person });
  const target = `${origin}/rpc/people/save`;
  const ask = async (name: string, url: string, init: RequestInit): Promise<void> => {
    try {
      const response = await fetch(url, { credentials: 'include', ...init });
      const text = await response.text();
      if (response.type !== 'opaque' || text !== '') read.push(`${name}: ${response.status}`);
    } catch {
      // Refused before it could be read.
    }
  };
  const loads = (element: HTMLElement, name: string): Promise<void> =>
    new Promise((resolve) => {
      element.addEventListener('load', () => {
        read.push(name);
        resolve();
      });
      element.addEventListener('error', () => resolve());
      document.body.append(element);
    });
  const json = { 'content-type': 'application/json', 'x-csrf-token': 'orpc' };
  await ask('a simple request', target, { method: 'POST', mode: 'no-cors', body });
  await ask('a full request', target, { method: 'POST', headers: json, body });
  await ask('the page', `${origin}/`, { mode: 'no-cors' });
  await ask('a reading', `${origin}/rpc/people/list?data=%7B%7D`, {});
  navigator.sendBeacon(target, body);
  await loads(Object.assign(document.createElement('img'), { src: `${origin}/icon.svg` }), 'image');
  await loads(Object.assign(document.createElement('script'), { src: `${origin}/` }), 'script');
  const form = document.createElement('form');
  Object.assign(form, { action: target, method: 'post', enctype: 'text/plain', target: 'f' });
  form.append(Object.assign(document.createElement('input'), { name: body, value: '' }));
  document.body.append(form);
  form.submit();
  await new Promise((resume) => setTimeout(resume, 500));
  try {
    const frame = document.querySelector('iframe')?.contentDocument?.body.textContent ?? '';
    if (frame !== '') read.push(`frame: ${frame}`);
  } catch {
    // Another origin's.
  }
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/rpc`);
  await new Promise<void>((resolve) => {
    socket.addEventListener('open', () => {
      read.push('socket');
      resolve();
    });
    socket.addEventListener('error', () => resolve());
  });
  return read;
}
