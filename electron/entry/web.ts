/** The browser door: the same core and the same page, served on 127.0.0.1; the core in a process of its own. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { TellWorking } from '../../shared/door/working.ts';
import { keepDoor, type KeptDoor } from './http/keeper.ts';
import { newPass } from './http/pass.ts';
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
function run(args: string[]): number | null {
  const parsed = parse(args);
  if (!parsed.ok) return fail(parsed.message, 2);
  const pageFolder = join(import.meta.dirname, '..', '..', 'out', 'renderer');
  if (!existsSync(join(pageFolder, 'index.html'))) return fail(texts.notBuilt, 1);
  let told = false;
  const door = keepDoor(
    { ...parsed.words, pageFolder, pass: newPass(), served: false },
    (url) => {
      if (!told) console.log(texts.address(url));
      told = true;
    },
    (message) => console.error(message),
    onTerminal(),
    (problem) => {
      if (problem === null) return process.exit(0);
      process.exitCode = fail(problem === 'keepsEnding' ? texts.keepsEnding : problem.message, 1);
    },
  );
  closeOnSignal(door);
  return null;
}

/** One line for each work, and one for each tenth of it. */
function onTerminal(): TellWorking {
  let said = '';
  return ({ doing, done, total }) => {
    const tenths = total === 0 ? null : Math.floor((10 * done) / total);
    const line = texts.working(doing, tenths === null ? null : tenths * 10);
    if (line !== said) console.log(line);
    said = line;
  };
}

function closeOnSignal(door: KeptDoor): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => door.close());
  }
}

function fail(message: string, code: number): number {
  console.error(message);
  return code;
}

const code = run(process.argv.slice(2));
if (code !== null) process.exitCode = code;
