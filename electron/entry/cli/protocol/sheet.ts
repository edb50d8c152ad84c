import { writeFileSync } from 'node:fs';
import { sheetHtml } from '../../../../shared/protocol/sheet/html.ts';
import { sheetOf } from '../../../../shared/protocol/sheet/sheet.ts';
import type { Command, ExitCode } from '../command.ts';
import { texts } from '../texts.ts';
import { parsed } from '../usage.ts';
import { findProtocol } from './find.ts';

/** `protocolo hoja`: the printable sheet as one HTML file. */
export const sheetCommand: Command = {
  summary: texts.sheet,
  run(words, terminal): ExitCode {
    const options = {
      html: { type: 'string' },
      empresa: { type: 'string' },
      area: { type: 'string' },
    } as const;
    const args = parsed(words, options, terminal, texts.sheet);
    if (!args) return 2;
    const [word, ...more] = args.positionals;
    const { html, empresa, area } = args.values;
    if (word === undefined || more.length > 0 || html === undefined) {
      terminal.err(html === undefined ? texts.needsHtml : texts.oneGiven);
      return 2;
    }
    const found = findProtocol(word, terminal);
    if (!found.ok) return found.code;
    const names = { company: empresa ?? null, area: area ?? null };
    try {
      writeFileSync(html, sheetHtml(sheetOf(found.protocol, found.catalog, names)));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      terminal.err(texts.cannotWrite(html, code));
      return 1;
    }
    terminal.out(texts.written(html));
    return 0;
  },
};
