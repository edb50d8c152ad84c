import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { checkProtocol } from '../../../shared/protocol/check/check.ts';
import { sheetHtml } from '../../../shared/protocol/sheet/html.ts';
import { sheetOf } from '../../../shared/protocol/sheet/sheet.ts';
import { builtIn, today } from '../../protocols/support.ts';
import { hostileText } from '../strings.ts';
import { leakIn, type Target } from '../target.ts';

/** Whole files, the valid and the broken ones of the tests, and how they are spoilt. */
interface Spoilt {
  file: number;
  cuts: { at: number; long: number; put: string }[];
}

const structure = fc.constantFrom(
  '\n',
  '  ',
  '- ',
  ': ',
  '{',
  '}',
  '[',
  ']',
  '&a',
  '*a',
  '|\n',
  '? ',
  '!!js/function ',
  '<<: *a',
  '"',
  "'",
  '#',
  '\t',
  '---\n',
  '%YAML 9.9\n',
);
const cut = fc.record({
  at: fc.nat(),
  long: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(400)),
  put: fc.oneof({ weight: 3, arbitrary: structure }, hostileText, fc.constant('')),
});

/** Protocol files: read, checked, and printed when they are good. Never a throw, always a sentence. */
export function protocolTarget(): Target {
  const sources = corpus();
  const { library } = builtIn();
  const context = { catalog: library.catalog, protocols: library.protocols, today };
  return {
    name: 'archivos de protocolo',
    inputs: fc.record({
      file: fc.nat(sources.length - 1),
      cuts: fc.array(cut, { minLength: 1, maxLength: 4 }),
    }),
    turn: 60,
    attempt({ file, cuts }: Spoilt) {
      const source = spoil(sources[file] ?? '', cuts);
      const { protocol, issues } = checkProtocol(source, context);
      const told = issues.map(({ message }) => message).join('\n');
      if (!protocol) return issues.length === 0 ? 'refused without a word' : leakIn(told);
      const sheet = sheetOf(protocol, library.catalog, { company: null, area: null });
      if (/<(script|img|svg)|onerror=|onload=/i.test(tagsIn(sheetHtml(sheet)))) {
        return 'the sheet holds markup';
      }
      return leakIn(told);
    },
  };
}

/** What stands between the tags is text, whatever it says. */
function tagsIn(html: string): string {
  return (html.match(/<[^>]*>/g) ?? []).join('');
}

function spoil(source: string, cuts: Spoilt['cuts']): string {
  let text = source;
  for (const { at, long, put } of cuts) {
    const from = at % (text.length + 1);
    text = text.slice(0, from) + put + text.slice(from + long);
  }
  return text;
}

function corpus(): string[] {
  const tests = path.join(import.meta.dirname, '..', '..', 'protocols');
  return ['broken', 'valid'].flatMap((folder) =>
    readdirSync(path.join(tests, folder))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => readFileSync(path.join(tests, folder, name), 'utf8')),
  );
}
