import { spawn } from 'node:child_process';

const START_WITHIN_MS = 45_000;

export interface VirtualDisplay {
  /** For the DISPLAY variable, such as ":99". */
  name: string;
  stop: () => void;
}

/**
 * Starts Xvfb (1920x1080, 24 bits) on a display that Xvfb itself finds free. No access key: the
 * app may run as another user than the tests, and nobody can reach it over the network.
 *
 * @returns null when it cannot be started
 */
export function startXvfb(): Promise<VirtualDisplay | null> {
  // Without a reset when the last program leaves: whoever comes at that very moment would be thrown out.
  const args = [
    '-displayfd',
    '3',
    '-screen',
    '0',
    '1920x1080x24',
    '-nolisten',
    'tcp',
    '-ac',
    '-noreset',
  ];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const stop = (): void => {
    process.off('exit', stop);
    server.kill('SIGTERM');
  };
  // It must not outlive the tests, however they end.
  process.on('exit', stop);
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      stop();
      resolve(null);
    }, START_WITHIN_MS);
    const end = (display: VirtualDisplay | null): void => {
      clearTimeout(timer);
      resolve(display);
    };
    server.on('error', () => end(null));
    server.on('exit', () => end(null));
    server.stdio[3]?.on('data', (chunk: Buffer) => {
      const number = chunk.toString('utf8').trim();
      if (/^\d+$/.test(number)) end({ name: `:${number}`, stop });
    });
  });
}
