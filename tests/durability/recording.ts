import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { acksIn, startWriting, type Acknowledged } from './writing.ts';

/** What a process did to its disk, in order. */
export type DiskAct =
  | { act: 'write'; file: string; offset: number; bytes: Buffer }
  | { act: 'sync'; file: string }
  | { act: 'truncate'; file: string; length: number }
  | { act: 'remove'; file: string }
  | { act: 'ack'; acks: Acknowledged[] };

const calls =
  'openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink,unlinkat,rename,renameat,renameat2';

/** These files make up the log; backups and notes of the lock are another matter. */
const watched = new Set(['guion.db', 'guion.db-wal', 'guion.ancla']);

/** Runs the writer under strace and gives every write, with its bytes, every sync and every acknowledgement. */
export async function record(
  dataDir: string,
  steps: number,
  env: NodeJS.ProcessEnv = {},
): Promise<DiskAct[]> {
  const log = join(dataDir, '..', `${basename(dataDir)}.strace`);
  const strace = ['strace', '-f', '-qq', '-y', '-xx', '-s', '1000000', '-e', `trace=${calls}`];
  const writing = startWriting(dataDir, steps, [...strace, '-o', log], env);
  const { code, stderr } = await writing.ended;
  if (code !== 0) throw new Error(`the writer failed: ${stderr}`);
  return wholeLines(readFileSync(log, 'latin1')).flatMap((line) => actOf(line, dataDir) ?? []);
}

/** Lines of strace with the calls that another thread interrupted put together again. */
function wholeLines(text: string): string[] {
  const begun = new Map<string, string>();
  return text.split('\n').flatMap((raw) => {
    const [, pid = '', line = ''] = /^(\d+)\s+(.*)$/s.exec(raw) ?? [];
    const cut = line.indexOf(' <unfinished ...>');
    if (cut >= 0) {
      begun.set(pid, line.slice(0, cut));
      return [];
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/s.exec(line);
    if (!resumed) return [line];
    return [`${begun.get(pid) ?? ''}${resumed[1] ?? ''}`];
  });
}

function actOf(line: string, dataDir: string): DiskAct | null {
  const [, call = '', words = '', result = ''] = /^(\w+)\((.*)\)\s+= (-?\d+)/s.exec(line) ?? [];
  if (call === '' || result.startsWith('-')) return null;
  const { number, file } = target(words, dataDir);
  if (call === 'write' && number === 1) {
    const acks = acksIn(bytesIn(words).toString('latin1').split('\n'));
    return acks.length > 0 ? { act: 'ack', acks } : null;
  }
  if (call.startsWith('unlink') || call.startsWith('rename')) return removal(words, dataDir);
  if (file === null) return null;
  switch (call) {
    case 'pwrite64':
      return { act: 'write', file, offset: lastNumber(words), bytes: bytesIn(words) };
    case 'fsync':
    case 'fdatasync':
      return { act: 'sync', file };
    case 'ftruncate':
      return { act: 'truncate', file, length: lastNumber(words) };
    case 'write':
      throw new Error(`a write without a place: ${file}`);
    default:
      return null;
  }
}

/** The descriptor of a call, and the watched file that it belongs to. */
function target(words: string, dataDir: string): { number: number; file: string | null } {
  const [, number = '-1', path = ''] = /^(\d+)<([^>]*)>/.exec(words) ?? [];
  return { number: Number(number), file: watchedName(unescaped(path).toString(), dataDir) };
}

/** The log's own files are never renamed; the journal is removed when the program ends in order. */
function removal(words: string, dataDir: string): DiskAct | null {
  const path = unescaped(/"([^"]*)"/.exec(words)?.[1] ?? '').toString();
  const file = watchedName(path, dataDir);
  return file === null ? null : { act: 'remove', file };
}

function watchedName(path: string, dataDir: string): string | null {
  const name = basename(path);
  return path === join(dataDir, name) && watched.has(name) ? name : null;
}

function bytesIn(words: string): Buffer {
  const text = /"([^"]*)"/.exec(words)?.[1] ?? '';
  if (words.includes('"...')) throw new Error('strace cut a write short');
  return unescaped(text);
}

function unescaped(text: string): Buffer {
  return text.startsWith('\\x')
    ? Buffer.from(text.replaceAll('\\x', ''), 'hex')
    : Buffer.from(text, 'latin1');
}

function lastNumber(words: string): number {
  return Number(/(\d+)\s*$/.exec(words)?.[1]);
}
