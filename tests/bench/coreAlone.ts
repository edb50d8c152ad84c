import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { checkout } from '../../scripts/checkout.ts';
import type { Api } from '../support/prepare.ts';
import { gone } from '../support/processes.ts';
import { CannotRun } from './benchmark.ts';

/** The core as a process of its own behind the window's door, without a window. */
export interface CoreAlone {
  /** One more port to it, as a page has one. */
  port(): Api;
  stop(): Promise<void>;
}

interface Said {
  type: string;
  port: number;
  data: unknown;
  message: string;
}

const program = path.join(checkout, 'electron', 'entry', 'desktop.ts');

type Hear = (event: { data: unknown }) => void;

/** Starts it on a folder. Throws CannotRun where it refuses. */
export async function coreAlone(dataDir: string): Promise<CoreAlone> {
  const child = fork(program, [`--data-dir=${dataDir}`], { execArgv: [] });
  const hearing: Hear[] = [];
  child.on('message', ({ type, port, data }: Said) => {
    if (type === 'portMessage') hearing[port]?.({ data });
  });
  await ready(child);
  return {
    port() {
      const number = hearing.push(() => {}) - 1;
      const port = {
        addEventListener(type: string, hear: Hear) {
          if (type === 'message') hearing[number] = hear;
        },
        postMessage: (data: unknown) =>
          void child.send({ type: 'portMessage', port: number, data }),
      };
      return createORPCClient(new RPCLink({ port: port as unknown as MessagePort }));
    },
    async stop() {
      child.kill('SIGKILL');
      await gone(child);
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('message', ({ type, message }: Said) => {
      if (type === 'ready') resolve();
      if (type === 'problem') reject(new CannotRun(message));
    });
    child.once('exit', (code) => reject(new CannotRun(`el núcleo terminó con ${code}`)));
  });
}
