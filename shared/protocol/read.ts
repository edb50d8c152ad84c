import { LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import { protocolFile, situationFile } from './file.ts';
import { normalize } from './normalize.ts';
import type { Protocol } from './protocol.ts';

/** One thing wrong with a file, for the person who wrote it. Lines and columns count from 1. */
export interface Issue {
  line: number;
  column: number;
  severity: 'error' | 'aviso';
  code: string;
  message: string;
}

export type ReadResult =
  | { ok: true; protocol: Protocol; place: Place }
  | { ok: false; issues: Issue[] };

/** Line and column of a path of keys and indexes in the file (its nearest existing parent, if need be). */
export type Place = (path: readonly PropertyKey[]) => { line: number; column: number };

/**
 * Reads one protocol or situation file.
 * @param source the file's text, at most 1 MB (the caller checks its size and encoding).
 * @returns the protocol with every default filled in, or what is wrong with the file and where. Never throws.
 */
export function readProtocol(source: string): ReadResult {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors.map((error) => ({
    ...position(lines, error.pos[0]),
    severity: 'error' as const,
    code: 'YAML',
    message: `El archivo no es YAML válido: ${error.message}`,
  }));
  if (broken.length > 0) return { ok: false, issues: broken };
  const place: Place = (path) => position(lines, offsetOf(document, path));
  const data = valueOf(document);
  if (!data.ok) {
    const issue = {
      line: 1,
      column: 1,
      severity: 'error' as const,
      code: 'YAML',
      message: data.why,
    };
    return { ok: false, issues: [issue] };
  }
  const schema = isSituation(data.value) ? situationFile : protocolFile;
  const parsed = schema.safeParse(data.value);
  if (parsed.success) return { ok: true, protocol: normalize(parsed.data), place };
  return { ok: false, issues: parsed.error.issues.map((issue) => describe(issue, place)) };
}

/** Aliases are counted, so that a file of a few lines cannot grow into gigabytes. */
function valueOf(document: Document): { ok: true; value: unknown } | { ok: false; why: string } {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: 50 }) };
  } catch (error) {
    return { ok: false, why: `El archivo usa demasiadas referencias: ${String(error)}` };
  }
}

function isSituation(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'clase' in value && value.clase === 'situacion'
  );
}

function describe(issue: z.core.$ZodIssue, place: Place): Issue {
  const where = issue.path.join('.');
  return {
    ...place(issue.path),
    severity: 'error',
    code: 'ESQUEMA',
    message: `${where === '' ? 'archivo' : where}: ${issue.message}`,
  };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    const start = node?.range?.[0];
    if (start !== undefined) return start;
  }
  return 0;
}

function position(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
