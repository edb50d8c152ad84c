import { resolve } from 'node:path';
import { exportDesk, importDesk } from '../../../core/core.ts';
import { coreOptions, keepFilesPrivate } from '../../surroundings.ts';
import { dispatch, type Command, type Commands, type ExitCode } from '../command.ts';
import { parsed } from '../usage.ts';
import { texts } from './texts.ts';

const commands: Commands = {
  exportar: carrying(texts.exportTo, texts.exported, (folder, options) =>
    exportDesk(options.dataDir, folder, options.version, options.now()),
  ),
  importar: carrying(texts.importFrom, texts.imported, (folder, options) =>
    importDesk(folder, options.dataDir),
  ),
};

/** `datos …`: a whole desk on its way to another machine. 0 it is there, 1 it is not, 2 wrong usage. */
export const dataCommand: Command = {
  summary: texts.summary,
  run: (words, terminal) => dispatch(commands, words, terminal, 'datos'),
};

function carrying(
  summary: string,
  done: typeof texts.exported,
  carry: (folder: string, options: ReturnType<typeof coreOptions>) => ReturnType<typeof importDesk>,
): Command {
  return {
    summary,
    async run(words, terminal): Promise<ExitCode> {
      const args = parsed(words, { 'data-dir': { type: 'string' } }, terminal, summary);
      if (!args) return 2;
      const [folder, extra] = args.positionals;
      if (folder === undefined || extra !== undefined) {
        terminal.err(texts.oneGiven);
        return 2;
      }
      keepFilesPrivate();
      const options = coreOptions('command', args.values['data-dir'] ?? null);
      const target = resolve(folder);
      const result = await carry(target, options);
      if (!result.ok) {
        terminal.err(texts.refused(result));
        return 1;
      }
      const where = summary === texts.exportTo ? target : options.dataDir;
      terminal.out(done(where, result.files, result.bytes));
      return 0;
    },
  };
}
