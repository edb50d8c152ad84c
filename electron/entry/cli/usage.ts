import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Terminal } from './command.ts';
import { texts } from './texts.ts';

/** The words of a command, or null when they are not understood; then the reason has been said. */
export function parsed<Options extends ParseArgsOptionsConfig>(
  words: readonly string[],
  options: Options,
  terminal: Terminal,
  help: string,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const unknown = error instanceof Error ? /'(-[^' ]*)/.exec(error.message)?.[1] : undefined;
    terminal.err(unknown === undefined ? help : texts.unread(unknown, help));
    return null;
  }
}
