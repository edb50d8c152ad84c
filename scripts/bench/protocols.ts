import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { checkProtocol } from '../../shared/protocol/check/check.ts';
import { checkLibrary } from '../../shared/protocol/check/library.ts';
import { compile } from '../../shared/protocol/compile.ts';
import { checkout } from '../checkout.ts';
import type { Benchmark } from './measure.ts';

/** The day that the checks take as today; the library's own revision date. */
const today = '2026-11-22';

/** Check and compile the whole library; the limit is parsing the same YAML alone. */
export function libraryBenchmark(): Benchmark {
  const documents = shipped();
  return {
    name: 'protocols',
    subject: 'comprobar y compilar toda la biblioteca',
    limit: 'solo leer el mismo YAML',
    target: 4,
    run: {
      subject: () => {
        for (const protocol of checkLibrary(documents, today).usable.values()) compile(protocol);
      },
      limit: () => {
        for (const source of documents.values()) parseDocument(source).toJS();
      },
    },
  };
}

/** The same for one protocol of 150 steps. */
export function longProtocolBenchmark(): Benchmark {
  const documents = shipped();
  const { catalog, usable } = checkLibrary(documents, today);
  if (!catalog) throw new Error('the shipped catalogue does not pass');
  const protocols = new Map([...usable.values()].map((protocol) => [protocol.id, protocol]));
  const source = longProtocol(documents.get('capacitacion-personal.yaml') ?? '', 150);
  return {
    name: 'protocol-150',
    subject: 'comprobar y compilar un protocolo de 150 pasos',
    limit: 'solo leer el mismo YAML',
    target: 4,
    run: {
      subject: () => {
        const { protocol } = checkProtocol(source, { catalog, protocols, today });
        if (protocol) compile(protocol);
      },
      limit: () => {
        parseDocument(source).toJS();
      },
    },
  };
}

function shipped(): Map<string, string> {
  const folder = join(checkout, 'protocols');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, file), 'utf8')]),
  );
}

/** The protocol with the steps of its middle stage repeated until it has that many. */
function longProtocol(source: string, steps: number): string {
  const file = parseDocument(source).toJS() as { etapas: Record<string, { id: string }[]> };
  const { analisis = [], apertura = [], solucion = [] } = file.etapas;
  const wanted = steps - apertura.length - solucion.length;
  file.etapas['analisis'] = Array.from({ length: wanted }, (_, index) => ({
    ...analisis[index % analisis.length],
    id: index < analisis.length ? (analisis[index]?.id ?? '') : `paso-${index}`,
  }));
  return stringify(file);
}
