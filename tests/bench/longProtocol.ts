import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { protocolsDir } from '../support/library.ts';

interface File {
  id: string;
  tipo: string;
  encabezado: Record<string, unknown>;
  etapas: Record<'apertura' | 'analisis' | 'solucion', Record<string, unknown>[]>;
}

export const longId = 'protocolo-largo';

/** A shipped protocol made as long as wanted, its texts repeated: YAML. Enter alone leads from end to end. */
export function longProtocol(steps: number): string {
  const file = parse(
    readFileSync(join(protocolsDir, 'capacitacion-personal.yaml'), 'utf8'),
  ) as File;
  const [plain] = file.etapas.analisis;
  const numbered = Array.from({ length: steps }, (_, index) => ({
    ...plain,
    id: `paso-${index + 1}`,
    proceso: `${String(plain?.['proceso'])} (${index + 1})`,
  }));
  const third = Math.ceil(steps / 3);
  const long = {
    ...file,
    id: longId,
    tipo: 'Protocolo largo',
    encabezado: { ...file.encabezado, codigo: 'ATC-LAR-01', protocolo: 'Protocolo largo' },
    etapas: {
      apertura: numbered.slice(0, third),
      analisis: numbered.slice(third, 2 * third),
      solucion: numbered.slice(2 * third),
    },
  };
  return stringify(long, { aliasDuplicateObjects: false });
}
