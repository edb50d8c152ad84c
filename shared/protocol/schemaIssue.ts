import type { z } from 'zod';
import type { OpenDocument } from './document.ts';
import { issueAt, type Issue, type Position } from './issue.ts';
import { hint } from './nearest.ts';
import { keysAt } from './schemaKeys.ts';

type Raw = z.core.$ZodIssue;

/** More than a reader can use at once; mending the first ones brings the rest to light. */
const mostIssues = 50;

/** What the schema found wrong, in Spanish and at its line. */
export function schemaIssues(
  raw: readonly Raw[],
  schema: z.ZodType,
  document: OpenDocument,
): Issue[] {
  return raw.slice(0, mostIssues).flatMap((issue) => describe(issue, schema, document));
}

function describe(issue: Raw, schema: z.ZodType, document: OpenDocument): Issue[] {
  const at = document.place(issue.path);
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, schema, document);
  if (isCondition(issue.path)) return [issueAt(at, 'CONDICION')];
  if (issue.code === 'invalid_union') return union(issue, schema, document);
  const key = nameOf(issue.path);
  if (isMissing(issue, document)) return [missing(issue.path, key, at)];
  switch (issue.code) {
    case 'invalid_value':
      return [badValue(key, issue.values.map(String), at)];
    case 'invalid_type':
      return [issueAt(at, 'TIPO', { key, expected: types[issue.expected] ?? issue.expected })];
    case 'too_small':
    case 'too_big':
      return [issueAt(at, 'FORMATO', { key, expected: limitOf(issue) })];
    case 'invalid_format':
      return [issueAt(at, 'FORMATO', { key, expected: formOf(key, issue.path) })];
    default:
      return [issueAt(at, 'TIPO', { key, expected: 'otro valor' })];
  }
}

function unknownKeys(
  issue: Raw & { code: 'unrecognized_keys' },
  schema: z.ZodType,
  document: OpenDocument,
): Issue[] {
  const known = keysAt(schema, issue.path);
  return issue.keys.slice(0, mostIssues).map((key) =>
    issueAt(document.keyPlace(issue.path, key), 'CLAVE_DESCONOCIDA', {
      key,
      nearest: hint(key, known),
    }),
  );
}

/** Of the ways a value could have been written, the one that came nearest speaks. */
function union(
  issue: Raw & { code: 'invalid_union' },
  schema: z.ZodType,
  document: OpenDocument,
): Issue[] {
  const value = valueAt(document.value, issue.path);
  const branches = issue.errors.map((errors) =>
    errors.map((error) => ({ ...error, path: [...issue.path, ...error.path] })),
  );
  const sameKind = branches.filter(
    (errors) =>
      !errors.some(
        (error) => error.code === 'invalid_type' && error.path.length === issue.path.length,
      ),
  );
  const best = sameKind.toSorted((a, b) => a.length - b.length)[0];
  if (best && value !== undefined) return schemaIssues(best, schema, document);
  const key = nameOf(issue.path);
  return [issueAt(document.place(issue.path), 'TIPO', { key, expected: 'otro valor' })];
}

function missing(path: readonly PropertyKey[], key: string, at: Position): Issue {
  if (path[0] === 'encabezado' && path.length > 1) return issueAt(at, 'ENCABEZADO', { key });
  if (stepKeys.has(key)) return issueAt(at, 'PASO_INCOMPLETO', { key, help: helpFor[key] ?? '' });
  return issueAt(at, 'FALTA_CLAVE', { key, help: helpFor[key] ?? '' });
}

function badValue(key: string, values: readonly string[], at: Position): Issue {
  const allowed = values.join(', ');
  if (key === 'tono') return issueAt(at, 'TONO_DESCONOCIDO', { allowed });
  if (key === 'canales' || key === 'canal' || key === 'escalamiento') {
    return issueAt(at, 'CANAL_DESCONOCIDO', { allowed });
  }
  return issueAt(at, 'VALOR', { key, allowed: ` Use uno de estos: ${allowed}.` });
}

/** Absent, null or empty: for the author all three are the same thing. */
function isMissing(issue: Raw, document: OpenDocument): boolean {
  const value = valueAt(document.value, issue.path);
  if (value === undefined || (value === null && issue.code === 'invalid_type')) return true;
  const empty =
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0);
  return empty && (issue.code === 'too_small' || issue.code === 'invalid_format');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (within, key) =>
      typeof within === 'object' && within !== null && Object.hasOwn(within, key)
        ? (within as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

/** The key a path ends in; the list's own name for an entry of a list. */
function nameOf(path: readonly PropertyKey[]): string {
  const key = path.findLast((each) => typeof each === 'string');
  return key ?? 'archivo';
}

function isCondition(path: readonly PropertyKey[]): boolean {
  const last = path.findLast((each) => typeof each === 'string');
  return ['condicion', 'omitir_si', 'cuando', 'todas'].includes(String(last)) && path.length > 1;
}

function limitOf(issue: Raw & { code: 'too_small' | 'too_big' }): string {
  const bound =
    issue.code === 'too_small' ? `al menos ${issue.minimum}` : `como máximo ${issue.maximum}`;
  const unit = { string: 'letras', array: 'elementos' }[String(issue.origin)] ?? '';
  return `${bound} ${unit}`.trim();
}

function formOf(key: string, path: readonly PropertyKey[]): string {
  if (key === 'id' || path.at(-1) === 'id')
    return 'letras minúsculas sin acento, números, guion o guion bajo';
  if (['destino', 'siguiente', 'al_regresar'].includes(key)) {
    return '«paso:id», «situacion:id», «protocolo:id», «fin:resultado», «regresar» o «siguiente»';
  }
  if (key === 'fecha_ultima_revision') return 'una fecha como "2026-11-22", entre comillas';
  return 'letras minúsculas sin acento, números, guion o guion bajo';
}

const stepKeys = new Set(['proceso', 'normas', 'guion', 'tono']);

const helpFor: Readonly<Record<string, string>> = {
  proceso: 'Diga qué hacer.',
  normas: 'Diga cómo hacerlo: cada paso lleva al menos una norma.',
  guion: 'Escriba la frase, o «guion: null» si no se dice nada.',
  tono: 'Elija calido, tranquilo, persuasivo, sugestivo o seguro.',
  encabezado: 'Sin encabezado no se sabe de qué protocolo se trata.',
  etapas: 'Un protocolo tiene apertura, analisis y solucion.',
  apertura: 'Las tres etapas llevan al menos un paso.',
  analisis: 'Las tres etapas llevan al menos un paso.',
  solucion: 'Las tres etapas llevan al menos un paso.',
  id: 'Es el nombre corto con que se le cita.',
};

const types: Readonly<Record<string, string>> = {
  string: 'texto (póngalo entre comillas)',
  number: 'un número',
  int: 'un número entero',
  boolean: 'true o false',
  array: 'una lista (cada elemento con «- »)',
  object: 'un grupo de claves',
};
