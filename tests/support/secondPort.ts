import type { ElectronApplication } from '@playwright/test';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { Api } from './prepare.ts';

/**
 * A client of its own to the core of a running window. Main gives the page a port whenever it has loaded; it is
 * made to give one more, which is kept in main instead of being handed to the page. One call at a time.
 */
export async function secondPort(app: ElectronApplication): Promise<Api> {
  await app.evaluate(takePort);
  let receive: (event: { data: unknown }) => void = () => {};
  const port = {
    addEventListener(type: string, listener: typeof receive) {
      if (type === 'message') receive = listener;
    },
    postMessage(message: unknown) {
      void app.evaluate(ask, message).then((data) => receive({ data }));
    },
  };
  return createORPCClient(new RPCLink({ port: port as unknown as MessagePort }));
}

interface Kept {
  port?: Electron.MessagePortMain;
}

/** Runs in main. */
function takePort({ BrowserWindow }: typeof Electron.CrossProcessExports): void {
  const page = BrowserWindow.getAllWindows()[0]?.webContents;
  if (!page) throw new Error('there is no window');
  const kept = globalThis as Kept;
  const postMessage = page.postMessage.bind(page);
  page.postMessage = (_channel, _message, ports) => {
    const [port] = ports ?? [];
    if (port) kept.port = port;
    port?.start();
  };
  page.emit('dom-ready');
  page.postMessage = postMessage;
}

/** Runs in main. */
function ask(_electron: unknown, message: unknown): Promise<unknown> {
  const { port } = globalThis as Kept;
  return new Promise((resolve) => {
    port?.once('message', ({ data }) => resolve(data));
    port?.postMessage(message);
  });
}
