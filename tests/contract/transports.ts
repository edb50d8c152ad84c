import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { SimpleCsrfProtectionLinkPlugin } from '@orpc/client/plugins';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { openDoor } from '../../electron/entry/http/server.ts';
import { servePort, type Port } from '../../electron/entry/port/servePort.ts';
import type { Core } from '../../electron/core/core.ts';
import type { Contract } from '../../shared/contract/contract.ts';

export type ContractClient = ContractRouterClient<Contract>;

/** A way in, as a page has it. */
export interface Transport {
  client: ContractClient;
  close: () => Promise<void>;
}

/** The procedures called in the same process. */
export async function direct(core: Core): Promise<Transport> {
  return { client: createRouterClient(core.router), close: async () => undefined };
}

/** Over a MessagePort, as the window has it. */
export async function overPort(core: Core): Promise<Transport> {
  const { port1, port2 } = new MessageChannel();
  servePort(new RPCHandler(core.router), portOf(port1));
  port1.start();
  port2.start();
  const client: ContractClient = createORPCClient(new PortLink({ port: port2 }));
  const close = async () => {
    port1.close();
    port2.close();
  };
  return { client, close };
}

/** Node's own port as Electron's: the listener gets an event, not the bare data. */
function portOf(port: MessagePort): Port {
  return {
    on: (event, listener) =>
      void port.on(event, (data: unknown) => listener(event === 'message' ? { data } : undefined)),
    postMessage: (data) => port.postMessage(data),
  };
}

/** Over HTTP on 127.0.0.1 with the cookie that the printed address gives, as the browser has it. */
export async function overHttp(core: Core): Promise<Transport> {
  const opened = await openDoor(core.router, 0, '/nowhere');
  if (!opened.ok) throw new Error(opened.code);
  const { url, close } = opened.door;
  const entered = await fetch(url, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const link = new FetchLink({
    url: `${new URL(url).origin}/rpc`,
    headers: { cookie },
    plugins: [new SimpleCsrfProtectionLinkPlugin()],
  });
  const client: ContractClient = createORPCClient(link);
  return { client, close };
}

export const transports = { direct, port: overPort, http: overHttp };
