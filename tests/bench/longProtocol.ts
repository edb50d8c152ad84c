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

/** What the app takes at most: nine steps in each of three stages. */
export const longestTaken = 27;

const again = {
  repite_hasta: 9,
  pregunta: '¿Otra vez?',
  opciones: [
    { id: 'otra', etiqueta: 'Otra vez', destino: 'paso:paso-1' },
    { id: 'fin', etiqueta: 'Terminar', destino: 'fin:interno_concluido' },
  ],
};

/**
 * A shipped protocol made as long as wanted, its texts repeated: YAML. Enter alone leads to the last step, and 1 from there
 * to the first again.
 */
export function longProtocol(steps: number): string {
  const file = parse(
    readFileSync(join(protocolsDir, 'capacitacion-personal.yaml'), 'utf8'),
  ) as File;
  const [plain] = file.etapas.analisis;
  const numbered = Array.from({ length: steps }, (_, index) => ({
    ...plain,
    id: `paso-${index + 1}`,
    proceso: `${String(plain?.['proceso'])} (${index + 1})`,
    ...(index === steps - 1 ? again : {}),
  }));
  const long = {
    ...file,
    id: longId,
    tipo: 'Protocolo largo',
    encabezado: { ...file.encabezado, codigo: 'ATC-LAR-01', protocolo: 'Protocolo largo' },
    etapas: {
      apertura: numbered.slice(0, 9),
      analisis: numbered.slice(9, -9),
      solucion: numbered.slice(-9),
    },
  };
  return stringify(long, { aliasDuplicateObjects: false });
}
