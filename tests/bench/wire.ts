import type { Page } from '@playwright/test';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { Api } from '../support/prepare.ts';

/** What a call puts on the wire: asked of the real link, over a port that leads nowhere. */
export function wireOf(call: (api: Api) => Promise<unknown>): Promise<string> {
  return new Promise((resolve) => {
    const port = { addEventListener: () => {}, postMessage: (data: string) => resolve(data) };
    void call(createORPCClient(new RPCLink({ port })));
  });
}

interface Tapped {
  tapped?: MessagePort;
  calls?: number;
}

/** Gets hold of the page's own port at its next call, so that `callInPage` may use it. */
export async function tapPort(page: Page): Promise<void> {
  await page.evaluate(() => {
    const here = globalThis as Tapped;
    // oxlint-disable-next-line typescript/unbound-method -- it is given its port when it is called
    const send = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function post(this: MessagePort, message: unknown) {
      // React has a port of its own, and says nothing over it.
      if (typeof message === 'string') here.tapped ??= this;
      send.call(this, message);
    };
  });
  await page.waitForFunction(() => 'tapped' in globalThis);
}

/** One call over the page's port. @returns ms from the call to its answer, read; throws at a refusal. */
export async function callInPage(page: Page, wire: string): Promise<number> {
  const { ms, refused } = await page.evaluate(ask, wire);
  if (refused !== null) throw new Error(refused);
  return ms;
}

/** Runs in the page. */
function ask(wire: string): Promise<{ ms: number; refused: string | null }> {
  const here = globalThis as Tapped;
  const port = here.tapped;
  here.calls = (here.calls ?? 0) + 1;
  const id = `medida-${here.calls}`;
  const message = JSON.stringify({ ...(JSON.parse(wire) as object), i: id });
  return new Promise((resolve) => {
    const start = performance.now();
    const hear = ({ data }: MessageEvent<string>) => {
      if (!data.startsWith(`{"i":"${id}"`)) return;
      const { p } = JSON.parse(data) as { p: { s?: number } };
      port?.removeEventListener('message', hear);
      const refused = (p.s ?? 200) < 300 ? null : data.slice(0, 200);
      resolve({ ms: performance.now() - start, refused });
    };
    port?.addEventListener('message', hear);
    port?.postMessage(message);
  });
}
