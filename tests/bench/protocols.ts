import { parseDocument } from 'yaml';
import { checkProtocol } from '../../shared/protocol/check/check.ts';
import { checkLibrary } from '../../shared/protocol/check/library.ts';
import { compile } from '../../shared/protocol/compile.ts';
import { shippedDocuments } from '../support/library.ts';
import type { Bench } from './benchmark.ts';
import { type Figure, figureAgainst, figureOf } from './figure.ts';
import { longProtocol } from './longProtocol.ts';
import { interleaved } from './measure.ts';

/** The day that the checks take as today; the library's own revision date. */
const today = '2026-11-22';

/** Check and compile the whole library, and one protocol of 150 steps; the limit is parsing the same YAML alone. */
export async function protocols({ rounds }: Bench): Promise<Figure[]> {
  const library = await interleaved(rounds, wholeLibrary());
  const long = await interleaved(rounds, oneLong());
  const what = 'comprobar y compilar toda la biblioteca / solo leer el mismo YAML';
  return [
    figureOf({ name: 'protocols', what, unit: 'ms', target: 4 }, library),
    figureAgainst(
      { name: 'protocols-second', what: 'lo mismo / un segundo', unit: 'ms', target: 1 },
      library.subject,
      1000,
    ),
    figureOf(
      {
        name: 'protocol-150',
        what: 'comprobar y compilar un protocolo de 150 pasos / solo leer el mismo YAML',
        unit: 'ms',
        target: 4,
      },
      long,
    ),
  ];
}

function wholeLibrary() {
  const documents = shippedDocuments();
  return {
    subject: () => {
      for (const protocol of checkLibrary(documents, today).usable.values()) compile(protocol);
    },
    limit: () => {
      for (const source of documents.values()) parseDocument(source).toJS();
    },
  };
}

function oneLong() {
  const { catalog, usable } = checkLibrary(shippedDocuments(), today);
  if (!catalog) throw new Error('the shipped catalogue does not pass');
  const known = new Map([...usable.values()].map((protocol) => [protocol.id, protocol]));
  const source = longProtocol(150);
  return {
    subject: () => {
      const { protocol } = checkProtocol(source, { catalog, protocols: known, today });
      if (protocol) compile(protocol);
    },
    limit: () => {
      parseDocument(source).toJS();
    },
  };
}
