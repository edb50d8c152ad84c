import { texts } from './texts.ts';

/** What every command answers with: 0 all well, 1 something is wrong with what was given, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Where a command writes; tests give their own. */
export interface Terminal {
  /** What a person writes before the words of a command here: the installed program's name, or npm's. */
  program: string;
  out(line: string): void;
  err(line: string): void;
  /** The date of today as "2026-11-22". */
  today(): string;
}

/** One word of the command line and what it does with the words after it. */
export interface Command {
  /** One line for the list of commands. */
  summary: string;
  run(words: readonly string[], terminal: Terminal): ExitCode | Promise<ExitCode>;
}

export type Commands = Readonly<Record<string, Command>>;

/** Hands the words to the command that the first of them names. @param group the word before them, if there is one. */
export function dispatch(
  commands: Commands,
  words: readonly string[],
  terminal: Terminal,
  group?: string,
): ExitCode | Promise<ExitCode> {
  const [name = '', ...rest] = words;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command.run(rest, terminal);
  const list = Object.entries(commands).map(
    ([word, { summary }]) => `  ${word.padEnd(12)}${summary}`,
  );
  const help = name === '--help' || name === '-h' || name === 'ayuda';
  const text = [
    texts.usage(group === undefined ? terminal.program : `${terminal.program} ${group}`),
    ...list,
  ].join('\n');
  if (help) terminal.out(text);
  else terminal.err(text);
  return help ? 0 : 2;
}
