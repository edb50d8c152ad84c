import { openCore, type Core } from '../../../core/core.ts';
import { problemText } from '../../../core/problem.ts';
import { coreOptions, keepFilesPrivate } from '../../surroundings.ts';
import type { ExitCode, Terminal } from '../command.ts';
import { parsed } from '../usage.ts';
import { texts } from './texts.ts';

/**
 * A command that takes no word but `--data-dir` and works on the whole folder, with a core of its own.
 * @returns 0 when the work is done, 1 when the folder cannot be opened, 2 for wrong words; both say why.
 */
export async function onOwnCore(
  words: readonly string[],
  terminal: Terminal,
  usage: string,
  work: (core: Core) => void,
): Promise<ExitCode> {
  const args = parsed(words, { 'data-dir': { type: 'string' } }, terminal, usage);
  if (!args) return 2;
  const [extra] = args.positionals;
  if (extra !== undefined) {
    terminal.err(texts.tooManyWords(extra));
    return 2;
  }
  keepFilesPrivate();
  const opened = openCore(coreOptions('command', args.values['data-dir'] ?? null));
  if (!opened.ok) {
    terminal.err(problemText(opened.problem));
    return 1;
  }
  work(opened.core);
  await opened.core.leave();
  return 0;
}
