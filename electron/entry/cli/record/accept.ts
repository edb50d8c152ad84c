import { openCore } from '../../../core/core.ts';
import { problemText } from '../../../core/problem.ts';
import { coreOptions, keepFilesPrivate } from '../../surroundings.ts';
import type { Command, ExitCode } from '../command.ts';
import { parsed } from '../usage.ts';
import { texts } from './texts.ts';

/** `registro aceptar`: a person has seen what is wrong with the end of the log; the mark starts anew from here. */
export const acceptCommand: Command = {
  summary: texts.accept,
  async run(words, terminal): Promise<ExitCode> {
    const args = parsed(words, { 'data-dir': { type: 'string' } }, terminal, texts.accept);
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
    opened.core.acceptLog();
    await opened.core.leave();
    terminal.out(texts.accepted);
    return 0;
  },
};
