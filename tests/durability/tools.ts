import { spawnSync } from 'node:child_process';

/** Why a tool of the system cannot be used here, with the Debian package that brings it; null when it can. */
export function missing(tool: 'strace' | 'prlimit' | 'mount'): string | null {
  const packages = { strace: 'strace', prlimit: 'util-linux', mount: 'mount' };
  if (process.platform !== 'linux') return `needs Linux`;
  const found = spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;
  if (!found) return `needs ${tool}: apt-get install ${packages[tool]}`;
  if (tool === 'strace' && spawnSync('strace', ['-qq', 'true']).status !== 0) {
    return 'strace is not allowed to trace here (ptrace is off)';
  }
  if (tool === 'mount' && process.getuid?.() !== 0) return 'needs root, to mount a small disk';
  return null;
}

/** What follows a test's name when it is skipped: why, and what to install. */
export function because(reason: string | null): string {
  return reason === null ? '' : ` [skipped: ${reason}]`;
}
