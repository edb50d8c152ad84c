import type { IntegrityReport } from '../../../../shared/integrity/report.ts';
import { verifyFolder } from '../../../core/core.ts';
import { problemText } from '../../../core/problem.ts';
import { coreOptions } from '../../surroundings.ts';
import type { Command, ExitCode, Terminal } from '../command.ts';
import { parsed } from '../usage.ts';
import { texts } from './texts.ts';

const options = {
  json: { type: 'boolean', default: false },
  'data-dir': { type: 'string' },
  comprobante: { type: 'string' },
} as const;

/** `registro verificar`: whether the log is whole. 0 it is, 1 it is not, 2 wrong usage. */
export const verifyCommand: Command = {
  summary: texts.verify,
  run(words, terminal): ExitCode {
    const args = parsed(words, options, terminal, texts.verify);
    if (!args) return 2;
    const [extra] = args.positionals;
    if (extra !== undefined) return wrong(texts.tooManyWords(extra), terminal);
    const receipt = receiptIn(args.values.comprobante);
    if (receipt === undefined) {
      return wrong(texts.badReceipt(args.values.comprobante ?? ''), terminal);
    }
    const { dataDir } = coreOptions('command', args.values['data-dir'] ?? null);
    const verified = verifyFolder(dataDir, receipt);
    if (verified.ok) return tell(verified.report, args.values.json, terminal);
    if (verified.reason === 'noData') return wrong(texts.noData(dataDir), terminal);
    const { problem } = verified;
    const text = problemText(problem);
    if (args.values.json) terminal.out(JSON.stringify({ intact: false, problem, text }, null, 2));
    else terminal.err(text);
    return 1;
  },
};

function tell(report: IntegrityReport, json: boolean, terminal: Terminal): ExitCode {
  if (json) terminal.out(JSON.stringify(report, null, 2));
  else if (report.intact) terminal.out(texts.intact(report));
  else
    for (const line of [texts.broken(report), ...report.findings.map(({ text }) => text)])
      terminal.out(line);
  return report.intact ? 0 : 1;
}

/** Undefined when it cannot be one. */
function receiptIn(value: string | undefined): { count: number; link: string } | null | undefined {
  if (value === undefined) return null;
  const parts = /^(\d{1,15})-([0-9a-f]{32})$/i.exec(value.trim());
  return parts ? { count: Number(parts[1]), link: (parts[2] ?? '').toLowerCase() } : undefined;
}

function wrong(message: string, terminal: Terminal): ExitCode {
  terminal.err(message);
  return 2;
}
