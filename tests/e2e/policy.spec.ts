import type { Page } from '@playwright/test';
import { expect, test } from '../support/guion.ts';
import { knownAgent } from '../support/prepare.ts';

/** What the page's policy refuses, tried from inside the page, whichever door it came through. */

const refusals =
  /Content Security Policy|Trusted|ERR_BLOCKED_BY|ERR_FAILED|^request: https:\/\/(otro\.)?example\.com/;

/** The directives whose refusal the page is told of. */
const told = [
  'connect-src',
  'frame-src',
  'img-src',
  'require-trusted-types-for',
  'script-src-elem',
  'style-src-elem',
  'trusted-types',
] as const;

test('markup from text, code from text and whatever comes from outside are refused', async ({
  guion,
}) => {
  await guion.prepare(knownAgent);
  const page = await guion.start();
  guion.tolerate(refusals);
  const { ran, seen, passed } = await page.evaluate(tryEverything, told);
  expect(passed).toEqual([]);
  expect(ran).toEqual([]);
  expect(seen).toEqual(expect.arrayContaining([...told]));
});

test('the policy arrives whole and names nothing unsafe', async ({ guion }) => {
  await guion.prepare(knownAgent);
  const page = await guion.start();
  const headers = await page.evaluate(async () =>
    Object.fromEntries(
      (await fetch(`${location.origin === 'null' ? '' : location.origin}/`)).headers,
    ),
  );
  const policy = headers['content-security-policy'] ?? '';
  const directives = new Map(policy.split('; ').map((part) => [part.split(' ')[0], part] as const));
  expect(directives.get('default-src')).toBe("default-src 'none'");
  expect(directives.get('require-trusted-types-for')).toBe("require-trusted-types-for 'script'");
  expect(directives.get('trusted-types')).toBe("trusted-types 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:|blob:/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['access-control-allow-origin']).toBeUndefined();
});

test('a drawing is laid out and drawn under that policy', async ({ guion }) => {
  await guion.prepare(knownAgent);
  const page = await guion.start();
  await page.evaluate(() => (location.hash = '#/protocolos/gestion-quejas/diagrama'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => boxesOn(page)).toBeGreaterThan(5);
});

function boxesOn(page: Page): Promise<number> {
  return page.locator('.react-flow__node').count();
}

/** Runs in the page; waits for what it will be told, and then a moment for what must not happen. */
async function tryEverything(
  expected: readonly string[],
): Promise<{ ran: string[]; seen: string[]; passed: string[] }> {
  const seen: string[] = [];
  const passed: string[] = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    seen.push(event.effectiveDirective),
  );
  const attempt = (name: string, act: () => void): void => {
    try {
      act();
      passed.push(name);
    } catch {
      // Refused at once, as it must be.
    }
  };
  const add = (tag: string, attributes: Record<string, string>, text = ''): void => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(document.createTextNode(text));
    document.body.append(element);
  };
  attempt('innerHTML', () => (document.body.lastElementChild!.innerHTML = '<b>x</b>'));
  attempt('insertAdjacentHTML', () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'));
  attempt('document.write', () => document.write('<b>x</b>'));
  attempt('DOMParser', () => void new DOMParser().parseFromString('<b>x</b>', 'text/html'));
  attempt('script.src', () => add('script', { src: 'https://example.com/x.js' }));
  attempt('a handler as text', () =>
    document.body.setAttribute('onclick', 'window.handlerRan = 1'),
  );
  attempt('a policy', () => {
    const types = (
      window as unknown as { trustedTypes: { createPolicy(n: string, p: object): void } }
    ).trustedTypes;
    types.createPolicy('mine', { createHTML: (text: string) => text });
  });
  attempt('a worker', () => void new Worker('data:text/javascript,0'));
  const mayAdd = (...element: Parameters<typeof add>): void => {
    try {
      add(...element);
    } catch {
      // Engines differ in what they refuse at the word and what only when it would act.
    }
  };
  mayAdd('script', {}, 'window.inlineRan = 1');
  mayAdd('object', { data: 'https://example.com/' });
  add('style', {}, 'body { outline: 7px solid rgb(1, 2, 3) }');
  add('img', { src: 'https://example.com/x.png' });
  add('iframe', { src: 'https://example.com/' });
  add('link', { rel: 'stylesheet', href: 'https://otro.example.com/x.css' });
  const elsewhere: string = 'https://example.com/x.js';
  await import(elsewhere).catch(() => undefined);
  await fetch('https://example.com/').catch(() => undefined);
  const pass = (ms: number) => new Promise((resume) => setTimeout(resume, ms));
  for (let tries = 0; tries < 200 && !expected.every((each) => seen.includes(each)); tries += 1) {
    await pass(100);
  }
  await pass(300);
  const ran = ['inlineRan', 'handlerRan'].filter((name) => name in window);
  if (getComputedStyle(document.body).outlineWidth === '7px') ran.push('style');
  return { ran, seen: [...new Set(seen)], passed };
}
