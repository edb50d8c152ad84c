import { compile } from '../../../../shared/protocol/compile.ts';
import { mermaidOf } from '../../../../shared/protocol/mermaid.ts';
import type { Command, ExitCode } from '../command.ts';
import { texts } from '../texts.ts';
import { parsed } from '../usage.ts';
import { findProtocol } from './find.ts';

/** `protocolo exportar`: the protocol for other programs, on standard output. */
export const exportCommand: Command = {
  summary: texts.exportAs,
  run(words, terminal): ExitCode {
    const args = parsed(words, { formato: { type: 'string' } }, terminal, texts.exportAs);
    if (!args) return 2;
    const [word, ...more] = args.positionals;
    const { formato } = args.values;
    if (formato !== 'xstate' && formato !== 'mermaid') {
      terminal.err(texts.needsFormat);
      return 2;
    }
    if (word === undefined || more.length > 0) {
      terminal.err(texts.oneGiven);
      return 2;
    }
    const found = findProtocol(word, terminal);
    if (!found.ok) return found.code;
    const { protocol } = found;
    if (formato === 'mermaid') terminal.out(mermaidOf(protocol).trimEnd());
    else terminal.out(JSON.stringify(compile(protocol).config, null, 2));
    return 0;
  },
};
