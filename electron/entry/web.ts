/** The browser door: the same core and the same page, served on 127.0.0.1. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openCore, type Core } from '../core/core.ts';
import { problemText } from '../core/problem.ts';
import { listenForCalls } from './announce/listen.ts';
import { openDoor, type Door } from './http/server.ts';
import { coreOptions, keepFilesPrivate } from './surroundings.ts';
import { texts } from './texts.ts';

interface Words {
  /** `guion://` links that this start was given. */
  links: string[];
  port: number;
  dataDir: string | null;
}

type Parsed = { ok: true; words: Words } | { ok: false; message: string };

function parse(args: string[]): Parsed {
  const options = { port: { type: 'string' }, 'data-dir': { type: 'string' } } as const;
  const { values, tokens, positionals } = parseArgs({ args, options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional' && token.value.startsWith('guion://')) continue;
    const known = token.kind === 'option' && token.name in options;
    if (!known) return { ok: false, message: texts.unknownWord(args[token.index] ?? '') };
    if (!token.value) return { ok: false, message: texts.missingValue(token.rawName) };
  }
  const { port = '0', 'data-dir': dataDir = null } = values as Record<string, string | undefined>;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return { ok: false, message: texts.badPort(port) };
  }
  return { ok: true, words: { links: positionals, port: Number(port), dataDir } };
}

/** @returns the exit code of a start that failed, or null once the door is open. */
async function run(args: string[]): Promise<number | null> {
  const parsed = parse(args);
  if (!parsed.ok) return fail(parsed.message, 2);
  const pageFolder = join(import.meta.dirname, '..', '..', 'out', 'renderer');
  if (!existsSync(join(pageFolder, 'index.html'))) return fail(texts.notBuilt, 1);
  keepFilesPrivate();
  const options = coreOptions('browser', parsed.words.dataDir);
  const opened = openCore(options);
  if (!opened.ok) return fail(problemText(opened.problem), 1);
  const { port } = parsed.words;
  const served = await openDoor(opened.core.router, port, pageFolder);
  if (!served.ok) {
    opened.core.close();
    const inUse = served.code === 'EADDRINUSE';
    return fail(inUse ? texts.portInUse(port) : texts.cannotListen(port, served.code), 1);
  }
  listenForCalls(opened.core, options.dataDir);
  for (const link of parsed.words.links) opened.core.announce(link);
  console.log(texts.address(served.door.url));
  closeOnSignal(served.door, opened.core);
  return null;
}

function closeOnSignal(door: Door, core: Core): void {
  let closing = false;
  const close = async () => {
    if (closing) return;
    closing = true;
    await door.close();
    await core.leave();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void close());
  }
}

function fail(message: string, code: number): number {
  console.error(message);
  return code;
}

const code = await run(process.argv.slice(2));
if (code !== null) process.exitCode = code;
