import { rebuildAll } from '../../../core/rebuild/rebuild.ts';
import type { Command } from '../command.ts';
import { onOwnCore } from './onOwnCore.ts';
import { texts } from './texts.ts';

/** `registro reconstruir`: everything that is kept beside the log, anew from the log. */
export const rebuildCommand: Command = {
  summary: texts.rebuild,
  async run(words, terminal) {
    let last = '';
    const told = (name: string, done: number, total: number) => {
      const line = texts.rebuilding(name, done, total);
      // The figures of each day are counted once more after the last interaction.
      if (line === last || (done % 10_000 !== 0 && done !== total)) return;
      last = line;
      terminal.err(line);
    };
    const code = await onOwnCore(words, terminal, texts.rebuild, (core) =>
      core.work((desk) => rebuildAll(desk, told)),
    );
    if (code === 0) terminal.out(texts.rebuilt);
    return code;
  },
};
