import { openCore } from '../../../core/core.ts';
import { rebuildAll } from '../../../core/rebuild/rebuild.ts';
import { problemText } from '../../../core/problem.ts';
import { coreOptions, keepFilesPrivate } from '../../surroundings.ts';
import type { Command, ExitCode } from '../command.ts';
import { parsed } from '../usage.ts';
import { texts } from './texts.ts';

/** `registro reconstruir`: everything that is kept beside the log, anew from the log. */
export const rebuildCommand: Command = {
  summary: texts.rebuild,
  async run(words, terminal): Promise<ExitCode> {
    const args = parsed(words, { 'data-dir': { type: 'string' } }, terminal, texts.rebuild);
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
    opened.core.work((desk) =>
      rebuildAll(desk, (name, done, total) => {
        if (done % 10_000 === 0 || done === total) {
          terminal.err(texts.rebuilding(name, done, total));
        }
      }),
    );
    await opened.core.leave();
    terminal.out(texts.rebuilt);
    return 0;
  },
};
