import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Ended } from './door.ts';

/** Runs a program to its end; it is killed, and counts as not ended, when that takes too long. */
export function runToEnd(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  withinMs = 120_000,
): Promise<Ended> {
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
  const late = setTimeout(() => child.kill('SIGKILL'), withinMs);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(late);
      resolve({ code, stdout, stderr });
    });
  });
}

/** Resolves when a process is gone. */
export function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

/** The process ids right below one, with their command lines. Linux only, like these tests. */
export function childrenOf(pid: number): { pid: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
    .map((name) => ({ pid: Number(name), command: textOf(`/proc/${name}/cmdline`) }));
}

/** The process ids whose command line names these, such as a data folder. */
export function processesNaming(...words: string[]): number[] {
  return readdirSync('/proc')
    .filter((name) => {
      const command = /^\d+$/.test(name) ? textOf(`/proc/${name}/cmdline`) : '';
      return words.every((word) => command.includes(word));
    })
    .map(Number);
}

/** Tells every process whose command line names something to end, all at once, as the end of a login does. */
export function tellToEnd(word: string, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): void {
  for (const pid of processesNaming(word)) {
    try {
      process.kill(pid, signal);
    } catch {
      // Its parent's end was its own.
    }
  }
}

/** Gives everything in a folder to the folder's own owner: the app may run as another user. */
export function giveToOwner(folder: string): void {
  const { uid, gid } = statSync(folder);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    chownSync(path.join(folder, name), uid, gid);
  }
}

/** What a person is meant to read of a program's output: without Chromium's own lines and blank ones. */
export function sentencesIn(output: string): string[] {
  return output.split('\n').filter((line) => line.trim() !== '' && !/^\[\d+:/.test(line));
}

function parentOf(pid: string): number {
  // The name stands in parentheses and may hold anything; the parent is the second word after them.
  const fields = textOf(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  return Number(fields[1]);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
