import { connect } from 'node:net';
import { z } from 'zod';
import { announceAddress } from './address.ts';

const replySchema = z.object({ ok: z.boolean(), message: z.string() });
export type Reply = z.output<typeof replySchema>;

/**
 * Tells the program that has a data folder of a call.
 * @returns its answer, or null when no program listens there within two seconds.
 */
export function tellRunning(dataDir: string, link: string): Promise<Reply | null> {
  return new Promise((resolve) => {
    const socket = connect(announceAddress(dataDir));
    let text = '';
    socket.setEncoding('utf8');
    socket.setTimeout(2000, () => socket.destroy());
    socket.on('connect', () => socket.write(`${link.replaceAll('\n', ' ')}\n`));
    socket.on('data', (chunk: string) => {
      text += chunk;
    });
    socket.on('error', () => resolve(null));
    socket.on('close', () => resolve(replyIn(text)));
  });
}

function replyIn(text: string): Reply | null {
  try {
    return replySchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
