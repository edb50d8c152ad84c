import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import type { Core } from '../../core/core.ts';
import { announcedText } from '../../../shared/incoming/announced.ts';
import { announceAddress } from './address.ts';

/** What listening needs of the core. */
type Listener = Pick<Core, 'announce'>;

/** Longer than any honest link, in bytes. */
const longestMessage = 8000;
const patience = 2000;

/**
 * Listens for links from programs of the same user: one line in, one line of answer out. The folder's lock is
 * already ours, so that a socket that is still there belongs to a program that died.
 */
export function listenForCalls(core: Listener, dataDir: string): Server {
  const address = announceAddress(dataDir);
  if (process.platform !== 'win32') rmSync(address, { force: true });
  const server = createServer((socket) => answer(socket, core));
  server.on('error', () => undefined); // without it calls cannot be announced; everything else works
  server.listen(address, () => {
    if (process.platform !== 'win32') chmodSync(address, 0o600);
  });
  server.unref();
  return server;
}

function answer(socket: Socket, core: Listener): void {
  let text = '';
  socket.setEncoding('utf8');
  socket.setTimeout(patience, () => socket.destroy());
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: string) => {
    text += chunk;
    if (text.length > longestMessage) socket.destroy();
    const end = text.indexOf('\n');
    if (end < 0) return;
    const announced = core.announce(text.slice(0, end));
    const reply = { ok: announced.ok, message: announcedText(announced) };
    socket.end(`${JSON.stringify(reply)}\n`);
  });
}
