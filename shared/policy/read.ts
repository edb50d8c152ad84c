import type { z } from 'zod';
import { openDocument, type OpenDocument } from '../protocol/document.ts';
import { hint } from '../protocol/nearest.ts';
import { lockable, policyFile, type PolicyFile } from './file.ts';
import { policyOf, type Policy } from './policy.ts';
import { policyReference } from './reference.ts';
import { shortcutIssues } from './shortcuts.ts';

/** One thing wrong with a policy. Lines count from 1. */
export interface PolicyIssue {
  line: number;
  message: string;
}

export type PolicyRead = { ok: true; policy: Policy } | { ok: false; issues: PolicyIssue[] };

/**
 * Reads a policy: YAML, of which JSON is a part.
 * @param source the file's text (the caller checks its encoding).
 * @returns the policy, or what is wrong with the file and in which line. Never throws.
 */
export function readPolicy(source: string): PolicyRead {
  const opened = openDocument(source);
  if (!opened.ok) {
    const issues = opened.issues.map(({ line, code, message }) => ({
      line,
      message: code === 'VACIO' ? texts.empty : message,
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
    }));
  }
  const { line } = document.place(raw.path);
  if (names[0] === 'fijar') return [{ line, message: texts.lock(lockable.join(', ')) }];
  const key = nearestKey(names);
  return [{ line, message: texts.form(key, policyReference[key]) }];
}

type Key = keyof typeof policyReference;

const isKey = (name: string): name is Key => Object.hasOwn(policyReference, name);

/** The key of the reference that a path lies in. */
function nearestKey([first = '', second = '']: readonly string[]): Key {
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
  const issues = (file.fijar ?? []).flatMap((key, index) =>
    file[key] === undefined
      ? [{ line: place(['fijar', index]).line, message: texts.lockWithoutValue(key) }]
      : [],
  );
  const administered = file.funciones?.includes('administracion') ?? true;
  if (!administered && file.empresa === undefined) {
    issues.push({ line: place(['funciones']).line, message: texts.noCompany });
  }
  for (const { path, message } of shortcutIssues(file)) {
    issues.push({ line: place(path).line, message });
  }
  return issues.toSorted((a, b) => a.line - b.line);
}
