import { spawn, type SpawnOptions } from 'node:child_process';

/**
 * Runs a program to its end. It does not outlive this process.
 *
 * @param command the program and its arguments; never a shell line
 * @returns its exit code; 128 when a signal ended it; 127 when it could not be started
 */
export function finished(command: readonly string[], options: SpawnOptions = {}): Promise<number> {
  const [program = '', ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, options);
    const endWithUs = (): void => {
      child.kill('SIGTERM');
    };
    const end = (code: number): void => {
      process.off('exit', endWithUs);
      resolve(code);
    };
    process.on('exit', endWithUs);
    child.on('error', () => end(127));
    child.on('close', (code) => end(code ?? 128));
  });
}
