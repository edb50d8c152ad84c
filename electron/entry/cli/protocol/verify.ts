import { existsSync } from 'node:fs';
import type { FileIssue } from '../../../../shared/protocol/issue.ts';
import type { Command, ExitCode, Terminal } from '../command.ts';
import { texts } from '../texts.ts';
import { parsed } from '../usage.ts';
import { readGiven } from './files.ts';
import { withBuiltIn } from './shelf.ts';

/** `protocolo verificar`: what is wrong with these files, each seen as part of the library. */
export const verifyCommand: Command = {
  summary: texts.verify,
  run(words, terminal): ExitCode {
    const args = parsed(
      words,
      { json: { type: 'boolean', default: false } },
      terminal,
      texts.verify,
    );
    if (!args) return 2;
    const missing = args.positionals.filter((path) => !existsSync(path));
    if (args.positionals.length === 0 || missing.length > 0) {
      terminal.err(missing[0] === undefined ? texts.nothingGiven : texts.notThere(missing[0]));
      return 2;
    }
    const given = args.positionals.flatMap(readGiven);
    const { issues } = withBuiltIn(given, terminal.today());
    if (args.values.json) printJson(issues, given.length, terminal);
    else printLines(issues, given.length, terminal);
    return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

function printLines(issues: readonly FileIssue[], files: number, terminal: Terminal): void {
  for (const { file, line, column, severity, code, message } of issues) {
    terminal.out(`${file}:${line}:${column}: ${severity} ${code} ${message}`);
  }
  const { errors, warnings } = counts(issues);
  terminal.out(texts.verified(files, errors, warnings));
}

function printJson(issues: readonly FileIssue[], files: number, terminal: Terminal): void {
  terminal.out(JSON.stringify({ files, ...counts(issues), issues }, null, 2));
}

function counts(issues: readonly FileIssue[]): { errors: number; warnings: number } {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: issues.length - errors };
}
