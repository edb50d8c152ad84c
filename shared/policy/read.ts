import type { z } from 'zod';
import { openDocument, type OpenDocument } from '../protocol/document.ts';
import { hint, nearest } from '../protocol/nearest.ts';
import { lockable, policyFile, type PolicyFile } from './file.ts';
import { policyOf, type Policy } from './policy.ts';
import { policyReference, type PolicyKey } from './reference.ts';
import { shortcutIssues } from './shortcuts.ts';
import type { PolicyIssue } from './trouble.ts';

export type PolicyRead = { ok: true; policy: Policy } | { ok: false; issues: PolicyIssue[] };

/**
 * Reads a policy: YAML, of which JSON is a part.
 * @param source the file's text (the caller checks its encoding).
 * @returns the policy, or what is wrong with the file and in which line. Never throws.
 */
export function readPolicy(source: string): PolicyRead {
  const opened = openDocument(source);
  if (!opened.ok) {
    const issues = opened.issues.map(({ line, code, message }): PolicyIssue => ({
      line,
      message: code === 'VACIO' ? texts.empty : message,
      fault: { is: notYaml[code] ?? 'yaml' },
    }));
    return { ok: false, issues };
  }
  const { document } = opened;
  const parsed = policyFile.safeParse(document.value);
  if (!parsed.success) {
    const issues = parsed.error.issues.flatMap((raw) => issuesIn(raw, document));
    return { ok: false, issues: issues.toSorted((a, b) => a.line - b.line) };
  }
  const issues = contradictions(parsed.data, document);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, policy: policyOf(parsed.data) };
}

/** What the reader of YAML says, by its code; the rest is a mistake in writing it. */
const notYaml: Partial<Record<string, 'empty' | 'tooLarge' | 'references' | 'forbiddenKey'>> = {
  VACIO: 'empty',
  DEMASIADO_GRANDE: 'tooLarge',
  REFERENCIAS: 'references',
  CLAVE_PROHIBIDA: 'forbiddenKey',
};

const texts = {
  empty: 'El archivo no contiene claves. Empiece, por ejemplo, con «empresa:».',
  unknown: (key: string, nearest: string) => `La clave «${key}» no existe aquí.${nearest}`,
  form: (key: string, form: string) => `«${key}» debe ser ${form}.`,
  lock: (known: string) => `«fijar» solo admite: ${known}.`,
  lockWithoutValue: (key: string) =>
    `«fijar» nombra «${key}», que este archivo no dice. Escriba su valor o quítelo de «fijar».`,
  noCompany:
    'Sin «administracion» entre las funciones nadie podría decir la empresa en el puesto. Escriba «empresa».',
};

function issuesIn(raw: z.core.$ZodIssue, document: OpenDocument): PolicyIssue[] {
  const names = raw.path.filter((part) => typeof part === 'string');
  if (raw.code === 'unrecognized_keys') {
    const known = keysBelow(names);
    return raw.keys.map((key) => ({
      line: document.keyPlace(raw.path, key).line,
      message: texts.unknown(key, hint(key, known)),
      fault: { is: 'unknown', key, nearest: nearest(key, known) },
    }));
  }
  const { line } = document.place(raw.path);
  if (names[0] === 'fijar') {
    return [{ line, message: texts.lock(lockable.join(', ')), fault: { is: 'lock' } }];
  }
  const key = nearestKey(names);
  return [{ line, message: texts.form(key, policyReference[key]), fault: { is: 'form', key } }];
}

const isKey = (name: string): name is PolicyKey => Object.hasOwn(policyReference, name);

/** The key of the reference that a path lies in. */
function nearestKey([first = '', second = '']: readonly string[]): PolicyKey {
  const whole = `${first}.${second}`;
  if (isKey(whole)) return whole;
  return isKey(first) ? first : 'fijar';
}

function keysBelow(names: readonly string[]): string[] {
  const prefix = names.map((name) => `${name}.`).join('');
  return Object.keys(policyReference).flatMap((key) =>
    key.startsWith(prefix) && !key.slice(prefix.length).includes('.')
      ? [key.slice(prefix.length)]
      : [],
  );
}

/** What each key alone may say, and both together may not. */
function contradictions(file: PolicyFile, { place }: OpenDocument): PolicyIssue[] {
  const issues: PolicyIssue[] = [];
  for (const [index, key] of (file.fijar ?? []).entries()) {
    if (file[key] !== undefined) continue;
    const { line } = place(['fijar', index]);
    const message = texts.lockWithoutValue(key);
    issues.push({ line, message, fault: { is: 'lockWithoutValue', key } });
  }
  const administered = file.funciones?.includes('administracion') ?? true;
  if (!administered && file.empresa === undefined) {
    const { line } = place(['funciones']);
    issues.push({ line, message: texts.noCompany, fault: { is: 'noCompany' } });
  }
  for (const { path, ...issue } of shortcutIssues(file)) {
    issues.push({ line: place(path).line, ...issue });
  }
  return issues.toSorted((a, b) => a.line - b.line);
}
