import { describe, expect, test } from 'vitest';
import { parseDocument, type Document } from 'yaml';
import { catalogFrom } from '../../shared/catalog/read.ts';
import { checkProtocol } from '../../shared/protocol/check/check.ts';
import type { Protocol, Step } from '../../shared/protocol/protocol.ts';
import { builtIn, today } from './support.ts';

const { documents, library } = builtIn();
const lists = Object.fromEntries(
  [...documents].flatMap(([name, text]) =>
    name.startsWith('catalogo/') ? [[name.slice(9), text]] : [],
  ),
);
const read = catalogFrom(lists);
if (!read.ok) throw new Error('catalogue');
const context = { catalog: read.catalog, protocols: library.protocols, today };

type Path = (string | number)[];

/** One way to damage a step or a file, and the codes of which at least one must then be named. */
interface Damage {
  name: string;
  codes: string[];
  /** Every place of the file that can be damaged so, as a change to its document. */
  places(protocol: Protocol, stepPath: (index: number) => Path): ((document: Document) => void)[];
}

const perStep = (
  name: string,
  codes: string[],
  damage: (document: Document, path: Path, protocol: Protocol, index: number) => void,
  applies: (protocol: Protocol, index: number) => boolean = () => true,
): Damage => ({
  name,
  codes,
  places: (protocol, stepPath) =>
    protocol.steps.flatMap((_, index) =>
      applies(protocol, index)
        ? [(document: Document) => damage(document, stepPath(index), protocol, index)]
        : [],
    ),
});
const perFile = (
  name: string,
  codes: string[],
  damage: (document: Document, protocol: Protocol) => void,
): Damage => ({
  name,
  codes,
  places: (protocol) => [(document) => damage(document, protocol)],
});
const perOption = (
  name: string,
  codes: string[],
  damage: (document: Document, path: Path) => void,
  applies: (protocol: Protocol, step: number, option: number) => boolean = () => true,
): Damage => ({
  name,
  codes,
  places: (protocol, stepPath) =>
    protocol.steps.flatMap((step, index) =>
      step.options.flatMap((_, option) =>
        applies(protocol, index, option)
          ? [(document: Document) => damage(document, [...stepPath(index), 'opciones', option])]
          : [],
      ),
    ),
});

const isLast = (protocol: Protocol, index: number) => index === protocol.steps.length - 1;
const dropped = (key: string, codes: string[]) =>
  perStep(`drop ${key}`, codes, (document, path) => document.deleteIn([...path, key]));

const damages: Damage[] = [
  dropped('guion', ['PASO_INCOMPLETO']),
  dropped('proceso', ['PASO_INCOMPLETO']),
  dropped('normas', ['PASO_INCOMPLETO']),
  dropped('tono', ['PASO_INCOMPLETO']),
  dropped('id', ['FALTA_CLAVE']),
  perStep('unknown tone', ['TONO_DESCONOCIDO'], (document, path) =>
    document.setIn([...path, 'tono'], 'ironico'),
  ),
  perStep('unknown key', ['CLAVE_DESCONOCIDA'], (document, path) =>
    document.setIn([...path, 'normass'], ['x']),
  ),
  perStep('unknown field', ['CAMPO_DESCONOCIDO'], (document, path) =>
    document.setIn([...path, 'datos'], ['apodo']),
  ),
  perStep('unknown placeholder', ['MARCADOR_DESCONOCIDO'], (document, path) =>
    document.setIn([...path, 'guion'], 'Hola, {apodo}.'),
  ),
  perStep('a norm that says nothing', ['NORMA_AMBIGUA'], (document, path) =>
    document.setIn([...path, 'normas', 0], 'Atienda según corresponda.'),
  ),
  perStep(
    'an id twice',
    ['ID_REPETIDO'],
    (document, path, protocol) => document.setIn([...path, 'id'], protocol.steps[0]?.id),
    (_, index) => index > 0,
  ),
  perStep(
    'nowhere to go',
    ['SIN_SIGUIENTE', 'SIN_FIN'],
    (document, path) => {
      document.deleteIn([...path, 'siguiente']);
      document.deleteIn([...path, 'opciones']);
    },
    isLast,
  ),
  perStep(
    'round for ever',
    [
      'CICLO_SIN_SALIDA',
      'CICLO_SIN_LIMITE',
      'PASO_INALCANZABLE',
      'NINGUN_FIN',
      'ESCALAMIENTO_SIN_REGRESO',
    ],
    (document, path, protocol) => {
      document.deleteIn([...path, 'opciones']);
      document.deleteIn([...path, 'fin_segun']);
      document.deleteIn([...path, 'al_regresar']);
      document.setIn([...path, 'siguiente'], `paso:${protocol.steps.at(-1)?.id}`);
    },
    isLast,
  ),
  perStep(
    'a step nobody leads to',
    ['PASO_INALCANZABLE'],
    (document, path, protocol) => {
      const list = document.getIn(path.slice(0, -1)) as { add(value: unknown): void };
      const last = protocol.steps.at(-1);
      const end = last?.next ?? last?.options[0]?.target;
      const way = end?.to === 'end' ? `fin:${end.outcome}` : 'regresar';
      list.add({
        id: 'isla',
        proceso: 'Espere',
        normas: ['Espere un minuto.'],
        guion: null,
        tono: 'seguro',
        siguiente: way,
      });
    },
    (protocol, index) =>
      isLast(protocol, index) &&
      (protocol.steps[index]?.options.length ?? 0) + (protocol.steps[index]?.next ? 1 : 0) > 0,
  ),
  perOption('drop a target', ['FALTA_CLAVE'], (document, path) =>
    document.deleteIn([...path, 'destino']),
  ),
  perOption('a target that is not there', ['DESTINO_INEXISTENTE'], (document, path) => {
    document.deleteIn([...path, 'al_regresar']);
    document.setIn([...path, 'destino'], 'paso:ninguno');
  }),
  perOption('a situation that is not there', ['SITUACION_DESCONOCIDA'], (document, path) =>
    document.setIn([...path, 'destino'], 'situacion:ninguna'),
  ),
  perOption('an outcome that is not there', ['RESULTADO_DESCONOCIDO'], (document, path) => {
    document.deleteIn([...path, 'al_regresar']);
    document.setIn([...path, 'destino'], 'fin:ninguno');
  }),
  perOption(
    'drop a guard',
    ['CICLO_SIN_LIMITE', 'OPCIONES_INCOMPLETAS', 'OPCIONES_TRASLAPADAS'],
    (document, path) => document.deleteIn([...path, 'condicion']),
    (protocol, step, option) => Boolean(protocol.steps[step]?.options[option]?.when),
  ),
  perOption(
    'drop a guarded option',
    ['OPCIONES_INCOMPLETAS', 'PASO_INALCANZABLE'],
    (document, path) => document.deleteIn(path),
    (protocol, step, option) => Boolean(protocol.steps[step]?.options[option]?.when),
  ),
  {
    name: 'drop an outcome that an end needs',
    codes: ['FIN_SIN_RESULTADO'],
    places: (protocol) =>
      [...new Set(protocol.steps.flatMap(endsOf))]
        .filter((outcome) => protocol.outcomes.length > 1 && protocol.outcomes.includes(outcome))
        .map((outcome) => (document: Document) => {
          document.deleteIn(['resultados', protocol.outcomes.indexOf(outcome)]);
        }),
  },
  perStep(
    'drop the limit of a cycle',
    ['CICLO_SIN_LIMITE'],
    (document, path) => document.deleteIn([...path, 'repite_hasta']),
    // That one is limited by the step it leads back from, too.
    (protocol, index) =>
      (protocol.steps[index]?.repeatAtMost ?? null) !== null &&
      protocol.steps[index]?.id !== 'lin-4',
  ),
  perFile('drop the description', ['ENCABEZADO', 'FALTA_CLAVE'], (document, protocol) =>
    document.deleteIn(protocol.kind === 'situacion' ? ['cuando'] : ['encabezado', 'descripcion']),
  ),
  perFile('drop the name', ['ENCABEZADO', 'FALTA_CLAVE'], (document, protocol) =>
    document.deleteIn(protocol.kind === 'situacion' ? ['nombre'] : ['encabezado', 'protocolo']),
  ),
  perFile('a channel that is not there', ['CANAL_DESCONOCIDO'], (document) =>
    document.setIn(['canales'], ['fax']),
  ),
  perFile('an outcome list without its ends', ['RESULTADO_DESCONOCIDO'], (document) =>
    document.setIn(['resultados'], ['ganado']),
  ),
  perFile('a future revision', ['FECHA_FUTURA'], (document, protocol) =>
    document.setIn(
      protocol.kind === 'situacion'
        ? ['fecha_ultima_revision']
        : ['encabezado', 'fecha_ultima_revision'],
      '2031-01-01',
    ),
  ),
];

/** The outcomes that a step's own ways end in. */
function endsOf(step: Step): string[] {
  return [step.next, ...step.options.map(({ target }) => target)].flatMap((target) =>
    target?.to === 'end' ? [target.outcome] : [],
  );
}

function stepPathOf(protocol: Protocol): (index: number) => Path {
  return (index) => {
    const step = protocol.steps[index];
    if (protocol.kind === 'situacion' || !step) return ['pasos', index];
    const first = protocol.steps.findIndex((each) => each.stage === step.stage);
    return ['etapas', step.stage, index - first];
  };
}

const files = [...documents].filter(([name]) => !name.startsWith('catalogo/'));
const protocolIn = (text: string) => {
  const id = /^id: (.+)$/m.exec(text)?.[1] ?? '';
  const protocol = library.protocols.get(id);
  if (!protocol) throw new Error(id);
  return protocol;
};

describe.each(files)('%s', (_, text) => {
  test.each(damages.map((damage) => [damage.name, damage] as const))('%s', (_name, damage) => {
    const protocol = protocolIn(text);
    for (const change of damage.places(protocol, stepPathOf(protocol))) {
      const document = parseDocument(text);
      change(document);
      const found = checkProtocol(document.toString(), context).issues.map(({ code }) => code);
      expect(
        damage.codes.some((code) => found.includes(code as never)),
        `${damage.name}: ${found.join(' ')}`,
      ).toBe(true);
    }
  });
});
