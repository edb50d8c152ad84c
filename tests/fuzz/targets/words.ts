import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { dispatch, type Command, type Terminal } from '../../../electron/entry/cli/command.ts';
import { protocolCommand } from '../../../electron/entry/cli/protocol/command.ts';
import { verifyCommand } from '../../../electron/entry/cli/record/verify.ts';
import { linksIn, parseOptions } from '../../../electron/main/options.ts';
import { parsePlacement } from '../../../electron/main/placement.ts';
import { saveWishIn } from '../../../electron/main/saveWish.ts';
import { callWords } from '../../../shared/incoming/words.ts';
import { fuzzFolder } from '../fuzzCore.ts';
import { hostileText, junk } from '../strings.ts';
import { leakIn, type Target } from '../target.ts';

const option = fc.constantFrom(
  '--data-dir',
  '--data-dir=',
  '--json',
  '--comprobante',
  '--comprobante=1-',
  '--html',
  '--formato',
  '--empresa',
  '--protocolo',
  '--telefono',
  '--',
  '-',
  '--help',
  '-h',
  'xstate',
  'mermaid',
  'atencion-telefonica',
  'nada.yaml',
  'hueco.yaml',
  'guion://iniciar?cliente=x',
);
const words = fc.array(fc.oneof({ weight: 3, arbitrary: option }, hostileText.filter(isWord)), {
  maxLength: 6,
});

/** No command line can carry it, and no test may climb out of its own folder. */
function isWord(text: string): boolean {
  return !text.includes('\u0000') && !/^[/~]|\.\.[/\\]|^[a-z]+:/i.test(text) && text.isWellFormed();
}

/** What only reads words: the window's own, a telephone program's, and the messages of the page to main. */
export function wordTarget(): Target {
  return {
    name: 'palabras de arranque y mensajes de la ventana',
    inputs: fc.tuple(words, junk),
    turn: 4_000,
    attempt([given, message]: [string[], unknown]) {
      const parsed = parseOptions(given, '/nowhere');
      callWords(given);
      const links = linksIn({ links: message });
      saveWishIn(message);
      const placement = parsePlacement(
        typeof message === 'string' ? message : JSON.stringify(message),
      );
      if (links.some((link) => typeof link !== 'string')) return 'a link that is no text';
      if (!(placement.width >= 340 && placement.width <= 560)) return `width ${placement.width}`;
      return parsed.ok ? null : leakIn(parsed.message);
    },
  };
}

/** Whole commands of the command line, in a folder of their own. */
export function commandTarget(): Target {
  const folder = fuzzFolder();
  mkdirSync(path.join(folder, 'datos'));
  writeFileSync(path.join(folder, 'hueco.yaml'), '');
  const commands = {
    protocolo: withoutSchemas(protocolCommand),
    registro: { summary: '', run: verify },
  };
  return {
    name: 'órdenes completas',
    inputs: fc.tuple(
      fc.constantFrom('protocolo', 'registro', 'ayuda', ''),
      fc.constantFrom('verificar', 'hoja', 'exportar', 'x'),
      words,
    ),
    turn: 6,
    async attempt([first, second, rest]: [string, string, string[]]) {
      const home = process.cwd();
      process.chdir(folder);
      try {
        const said: string[] = [];
        const terminal: Terminal = {
          program: 'guion',
          out: (line) => said.push(line),
          err: (line) => said.push(line),
          today: () => '2026-11-22',
        };
        const code = await dispatch(commands, [first, second, ...rest], terminal);
        if (![0, 1, 2].includes(code)) return `ends with ${String(code)}`;
        if (code !== 0 && said.join('').trim() === '') return `ends with ${code} and no word`;
        return leakIn(said.join('\n'));
      } finally {
        process.chdir(home);
      }
    },
  };
}

const verify: Command['run'] = (given, terminal) => verifyCommand.run(given.slice(1), terminal);

/** `esquema` writes into the checkout; it takes no words. */
function withoutSchemas(command: Command): Command {
  return {
    ...command,
    run: (given, terminal) => (given[0] === 'esquema' ? 2 : command.run(given, terminal)),
  };
}
