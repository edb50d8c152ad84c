import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** Where the running program listens for calls that other programs announce: one place per data folder. */
export function announceAddress(dataDir: string): string {
  if (process.platform !== 'win32') return join(dataDir, 'guion.sock');
  const name = createHash('sha256').update(dataDir.toLowerCase()).digest('hex').slice(0, 24);
  return `\\\\.\\pipe\\guion-${name}`;
}
