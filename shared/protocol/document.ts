import {
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
} from 'yaml';
import { issueAt, type Issue, type Place, type Position } from './issue.ts';
import type { MessageCode, Values } from './messages.ts';

/** A YAML text as data, with a way back from every value to its line. */
export interface OpenDocument {
  value: unknown;
  place: Place;
  /** Where a key of the map at that path is written. */
  keyPlace(path: readonly PropertyKey[], key: string): Position;
}

export type Opened = { ok: true; document: OpenDocument } | { ok: false; issues: Issue[] };

export const largestFile = 1_000_000;
const mostParts = 30_000;
const mostAliases = 50;
/** More than a reader can use; a file that is wrong throughout is told so by its first lines. */
const mostIssues = 50;
const tooDeep = /(?:[[{]\s*){60}|(?:-[ \t]+){60}/;
const start: Position = { line: 1, column: 1 };

/**
 * Reads a YAML text. Size, references and keys that could harm the program are refused before anything is
 * built from it; the caller has checked that the bytes are UTF-8. Never throws.
 */
export function openDocument(source: string): Opened {
  const tooMuch = oversize(source);
  if (tooMuch !== null) return refuse([issueAt(start, 'DEMASIADO_GRANDE', tooMuch)]);
  const lines = new LineCounter();
  if (tooDeep.test(source)) {
    return refuse([issueAt(start, 'YAML', { why: reasons.RESOURCE_EXHAUSTION ?? '' })]);
  }
  const document = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false, // compares each key with all others; `survey` looks them up instead
  });
  const { aliases, issues } = survey(document, lines);
  const broken = [...yamlIssues(document, lines), ...issues];
  if (broken.length > 0) return refuse(broken);
  const value = aliases > mostAliases ? undefined : valueOf(document);
  if (value === undefined) return refuse([issueAt(start, 'REFERENCIAS')]);
  if (!isMap(document.contents)) return refuse([issueAt(start, 'VACIO')]);
  return {
    ok: true,
    document: {
      value,
      place: (path) => position(lines, offsetOf(document, path)),
      keyPlace: (path, key) => position(lines, keyOffset(document, path, key)),
    },
  };
}

/** A file may be small in bytes and yet hold more than any protocol: both are bounded. */
function oversize(source: string): { size: string; most: string } | null {
  if (source.length > largestFile) {
    return { size: `${(source.length / largestFile).toFixed(1)} MB`, most: '1 MB' };
  }
  const parts = source.match(/[\n,]/g)?.length ?? 0;
  if (parts <= mostParts) return null;
  return { size: `${parts} líneas o elementos`, most: String(mostParts) };
}

const refuse = (issues: Issue[]): Opened => ({ ok: false, issues });

/** One issue a line. A key that runs over several lines is wrong where it ends: that line is set badly. */
function yamlIssues(document: Document, lines: LineCounter): Issue[] {
  const issues = document.errors.slice(0, mostIssues).map(({ code, pos, message }) => {
    const offset = code === 'MULTILINE_IMPLICIT_KEY' ? Math.max(pos[0], pos[1] - 1) : pos[0];
    return issueAt(position(lines, offset), 'YAML', { why: reasons[code] ?? message });
  });
  const runsOver = document.errors.some(({ code }) => code === 'MULTILINE_IMPLICIT_KEY');
  return issues.filter(
    (issue, index) =>
      !(runsOver && document.errors[index]?.code === 'BLOCK_AS_IMPLICIT_KEY') &&
      issues.findIndex((other) => other.line === issue.line) === index,
  );
}

/** Aliases are counted, so that a file of a few lines cannot grow into gigabytes. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: mostAliases }) ?? null;
  } catch {
    return undefined;
  }
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** One walk over the whole document: its references, the keys written twice and those that could do harm. */
function survey(document: Document, lines: LineCounter): { aliases: number; issues: Issue[] } {
  const issues: Issue[] = [];
  let aliases = 0;
  visit(document, {
    Alias() {
      aliases += 1;
    },
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : null;
        const trouble = keyTrouble(name, seen);
        if (trouble) issues.push(issueAt(position(lines, rangeStart(key) ?? 0), ...trouble));
        if (name !== null) seen.add(name);
      }
    },
  });
  return { aliases, issues: issues.slice(0, mostIssues) };
}

function keyTrouble(name: string | null, seen: ReadonlySet<string>): [MessageCode, Values] | null {
  if (name === null) return ['YAML', { why: reasons.NON_STRING_KEY ?? '' }];
  if (forbidden.has(name)) return ['CLAVE_PROHIBIDA', { key: name }];
  return seen.has(name) ? ['YAML', { why: reasons.DUPLICATE_KEY ?? '' }] : null;
}

function nodeAt(document: Document, path: readonly PropertyKey[]): unknown {
  return path.length === 0 ? document.contents : document.getIn(path, true);
}

/** A list or a group of keys is pointed at by its own key, a single value where it stands. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const key = path[length - 1];
    const node = nodeAt(document, path.slice(0, length));
    if (isCollection(node) && !node.flow && typeof key === 'string') {
      return keyOffset(document, path.slice(0, length - 1), key);
    }
    const start = rangeStart(node);
    if (start !== undefined) return start;
  }
  return 0;
}

function keyOffset(document: Document, path: readonly PropertyKey[], key: string): number {
  const node = nodeAt(document, path);
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    const start = rangeStart(pair?.key);
    if (start !== undefined) return start;
  }
  return offsetOf(document, path);
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return Array.isArray(node.range) ? Number(node.range[0]) : undefined;
}

function position(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** Why the text is not YAML, in the words of someone who does not know YAML's. */
const reasons: Partial<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'hay una referencia (*) mal escrita',
  BAD_ALIAS: 'hay una referencia (*) a algo que no está definido antes',
  BAD_DIRECTIVE: 'la línea que empieza con «%» no se admite',
  BAD_DQ_ESCAPE: 'hay una barra invertida (\\) mal usada dentro de las comillas',
  BAD_INDENT: 'la sangría no es la esperada; alinee la línea con sus hermanas',
  BAD_PROP_ORDER: 'hay una marca (& o !) fuera de lugar',
  BAD_SCALAR_START: 'el texto empieza con un signo reservado; enciérrelo entre comillas',
  BLOCK_AS_IMPLICIT_KEY: 'hay dos puntos de más; encierre el texto entre comillas',
  BLOCK_IN_FLOW: 'falta cerrar una llave o un corchete',
  DUPLICATE_KEY: 'la clave está repetida; deje una sola',
  KEY_OVER_1024_CHARS: 'la clave es demasiado larga',
  MISSING_CHAR: 'falta un signo (dos puntos, comillas, llave o corchete)',
  MULTILINE_IMPLICIT_KEY: 'la sangría no es la esperada o falta «:» en la línea anterior',
  MULTIPLE_ANCHORS: 'hay dos marcas & seguidas',
  MULTIPLE_DOCS: 'hay más de un documento; quite la línea «---»',
  MULTIPLE_TAGS: 'hay dos marcas ! seguidas',
  NON_STRING_KEY: 'las claves deben ser texto',
  RESOURCE_EXHAUSTION: 'está anidado con demasiada profundidad',
  TAB_AS_INDENT: 'la sangría usa tabuladores; use espacios',
  TAG_RESOLVE_FAILED: 'la marca ! no se admite',
  UNEXPECTED_TOKEN: 'hay un signo fuera de lugar; revise comillas, llaves y corchetes',
};
