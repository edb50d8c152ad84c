import { existsSync, rmSync } from 'node:fs';
import { openCore } from '../../../core/core.ts';
import { fill } from '../../../core/demo/fill.ts';
import { problemText } from '../../../core/problem.ts';
import { coreOptions, keepFilesPrivate } from '../../surroundings.ts';
import type { Command, ExitCode, Terminal } from '../command.ts';
import { parsed } from '../usage.ts';
import { makeReady } from './ready.ts';
import { texts } from './texts.ts';

const options = {
  interacciones: { type: 'string' },
  lista: { type: 'boolean', default: false },
  semilla: { type: 'string', default: '1' },
  'data-dir': { type: 'string' },
} as const;

const most = 5_000_000;
/** Where nobody says how many: enough for every figure to show something. */
const usual = '800';

/** `demo`: an invented year in a folder of its own. 0 it is there, 1 it could not be made, 2 wrong usage. */
export const demoCommand: Command = {
  summary: texts.summary,
  async run(words, terminal): Promise<ExitCode> {
    const args = parsed(words, options, terminal, texts.summary);
    if (!args) return 2;
    const { lista, semilla, 'data-dir': dataDir } = args.values;
    const interacciones = args.values.interacciones ?? (lista ? usual : '');
    const count = /^\d{1,7}$/.test(interacciones) ? Number(interacciones) : 0;
    if (count < 1 || count > most) return wrong(texts.badCount(most), terminal);
    if (dataDir === undefined) return wrong(texts.noFolder, terminal);
    const [extra] = args.positionals;
    if (extra !== undefined) return wrong(texts.tooManyWords(extra), terminal);
    keepFilesPrivate();
    const isNew = !existsSync(dataDir);
    const opened = openCore(coreOptions('command', dataDir));
    if (!opened.ok) {
      terminal.err(problemText(opened.problem));
      return 1;
    }
    const stop = heedStop();
    const refused = await opened.core.work((desk) =>
      fill(desk, { count, seed: semilla, goOn: progress(count, terminal, stop) }),
    );
    const there = !refused || (lista && refused === 'demoData');
    const account = there && lista ? await makeReady(opened.core) : null;
    opened.core.close();
    if (refused === 'stopped' && isNew) rmSync(dataDir, { recursive: true });
    if (account) terminal.out(texts.ready(account.user, account.password));
    else if (refused) terminal.err(texts.refused(refused, dataDir));
    else terminal.out(texts.filled(count, dataDir));
    return there ? 0 : 1;
  },
};

/** Says how far it is, not more than some hundred times. @returns whether it is to go on. */
function progress(count: number, terminal: Terminal, stop: AbortSignal) {
  const every = Math.max(2000, Math.ceil(count / 200));
  let told = 0;
  return (done: number): boolean => {
    if (done === 0 || done - told >= every || done === count) {
      terminal.err(texts.progress(done, count));
      told = done;
    }
    return !stop.aborted;
  };
}

/** Whoever presses Ctrl-C, or ends the process, is heard at the next block. */
function heedStop(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}

function wrong(message: string, terminal: Terminal): ExitCode {
  terminal.err(message);
  return 2;
}
