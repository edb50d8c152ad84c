import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { gone } from '../support/processes.ts';

const program = join(import.meta.dirname, 'writer.ts');

export interface Acknowledged {
  id: string;
  seq: number;
}

/** The writer as a process of its own. */
export interface Writing {
  child: ChildProcess;
  acks: Acknowledged[];
  /** Resolves at the n-th acknowledgement, or when the process has ended before it. */
  acknowledged(count: number): Promise<void>;
  /** Resolves when the process is gone and all that it said has been read. */
  ended: Promise<{ code: number | null; stderr: string }>;
}

/** @param before a program, with its words, that runs it (strace, prlimit); empty for none. */
export function startWriting(
  dataDir: string,
  steps: number,
  before: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Writing {
  const words = [
    ...before,
    process.execPath,
    program,
    '--data-dir',
    dataDir,
    '--pasos',
    `${steps}`,
  ];
  const [command = '', ...rest] = words;
  const child = spawn(command, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const acks: Acknowledged[] = [];
  let rest0 = '';
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest0 + chunk.toString()).split('\n');
    rest0 = lines.pop() ?? '';
    acks.push(...acksIn(lines));
  });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const ended = Promise.all([gone(child), closed]).then(() => ({ code: child.exitCode, stderr }));
  return {
    child,
    acks,
    ended,
    acknowledged(count) {
      return new Promise((resolve) => {
        const look = () => acks.length >= count && resolve();
        child.stdout.on('data', look);
        void closed.then(resolve);
      });
    },
  };
}

/** The acknowledgements among lines of the writer's output. */
export function acksIn(lines: readonly string[]): Acknowledged[] {
  return lines.flatMap((line) => {
    const [, id, seq] = /^ack ([0-9a-f-]{36}) (\d+)$/.exec(line) ?? [];
    return id === undefined ? [] : [{ id, seq: Number(seq) }];
  });
}
