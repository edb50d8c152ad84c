import { openCore } from '../../../core/core.ts';
import { exportHere } from '../../../core/export/exporter.ts';
import { problemText } from '../../../core/problem.ts';
import { reviewStore } from '../../../core/review/store.ts';
import type { Desk } from '../../../core/session/desk.ts';
import {
  byteOrderMark,
  type Exportable,
  type ExportFormat,
} from '../../../../shared/review/export.ts';
import { noFilter, type Span } from '../../../../shared/review/filter.ts';
import { coreOptions, keepFilesPrivate } from '../../surroundings.ts';
import type { Command, ExitCode, Terminal } from '../command.ts';
import { parsed } from '../usage.ts';
import { writeOut } from './outside.ts';
import { spanBetween } from './span.ts';
import { texts } from './texts.ts';

const options = {
  formato: { type: 'string' },
  que: { type: 'string', default: 'interacciones' },
  desde: { type: 'string' },
  hasta: { type: 'string' },
  salida: { type: 'string' },
  bom: { type: 'boolean', default: false },
  'data-dir': { type: 'string' },
} as const;

const kinds: Readonly<Record<string, Exportable>> = {
  interacciones: 'interactions',
  eventos: 'events',
  revisiones: 'reviews',
};

interface Wish {
  what: Exportable;
  format: ExportFormat;
  span: Span;
  path: string;
  bom: boolean;
}

/** `registro exportar`: the Registro as a file. 0 written, 1 could not be, 2 wrong usage. */
export const exportCommand: Command = {
  summary: texts.export,
  async run(words, terminal): Promise<ExitCode> {
    const args = parsed(words, options, terminal, texts.export);
    if (!args) return 2;
    const wish = wishIn(args.values, args.positionals);
    if (typeof wish === 'string') {
      terminal.err(wish);
      return 2;
    }
    keepFilesPrivate();
    const opened = openCore(coreOptions('command', args.values['data-dir'] ?? null));
    if (!opened.ok) {
      terminal.err(problemText(opened.problem));
      return 1;
    }
    const done = opened.core.work((desk) => writeOut(wish.path, blocksOf(desk, wish, terminal)));
    opened.core.close();
    if (done.ok) terminal.out(texts.exported(done.path));
    else terminal.err(texts.notExported(done.path, done.code));
    return done.ok ? 0 : 1;
  },
};

type Given = { [Key in keyof typeof options]?: string | boolean | undefined };

/** What is wanted, or what is wrong with how it was said. */
function wishIn(given: Given, [extra]: readonly string[]): Wish | string {
  if (extra !== undefined) return texts.tooManyWords(extra);
  const { formato: format, que = '', salida: path, desde, hasta, bom } = given;
  const what = kinds[String(que)];
  if (!what) return texts.badKind(String(que));
  if (format !== 'csv' && format !== 'jsonl') return texts.badFormat;
  if (typeof path !== 'string' || path === '') return texts.noOutput;
  const span = spanBetween(textOf(desde), textOf(hasta));
  if (!span) return texts.badDay;
  if (span.from !== null && span.until !== null && span.from >= span.until) return texts.reversed;
  return { what, format, span, path, bom: bom === true };
}

const textOf = (value: string | boolean | undefined) =>
  typeof value === 'string' ? value : undefined;

function* blocksOf(desk: Desk, wish: Wish, terminal: Terminal): Generator<string> {
  const { db, library, people, access } = desk;
  const { what, format, span, bom } = wish;
  access.audit.note('exported', { what, format });
  const source = { db, library, queryOf: reviewStore(db, library, people).query };
  if (bom && format === 'csv') yield byteOrderMark;
  let told = 0;
  const asked = { what, format, filter: noFilter, span, own: null };
  for (const { text, share } of exportHere(source, asked)) {
    yield text;
    if (share >= told + 0.1) {
      told = Math.floor(share * 10) / 10;
      terminal.err(texts.exporting(told));
    }
  }
}
