import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { largestFile } from '../../../../shared/protocol/document.ts';
import { issueAt, type FileIssue } from '../../../../shared/protocol/issue.ts';
import type { MessageCode, Values } from '../../../../shared/protocol/messages.ts';
import { texts } from '../texts.ts';

/** A file to check, by the name it is shown under, or why it could not be read. */
export type GivenFile =
  | { name: string; ok: true; source: string; isCatalog: boolean }
  | { name: string; ok: false; issue: FileIssue };

/** Every YAML file of a file or folder, in the order of their names. The path exists. */
export function readGiven(path: string): GivenFile[] {
  if (!statSync(path).isDirectory()) return [readOne(path)];
  const names = yamlIn(path);
  if (names.length === 0) return [failed(path, 'NO_ES_ARCHIVO', { why: texts.emptyFolder })];
  return names.map((name) => readOne(join(path, name)));
}

/** Folders of other things: packages, and the cards that people review with (electron/core/scorecard). */
const notProtocols: ReadonlySet<string> = new Set(['node_modules', 'evaluaciones']);

/** Names of the YAML entries below a folder; links are not followed, so that none leads round in a circle. */
function yamlIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      if (notProtocols.has(entry.name) || entry.name.startsWith('.')) return [];
      if (entry.isDirectory() && !/\.ya?ml$/.test(entry.name)) {
        return yamlIn(join(folder, entry.name)).map((name) => join(entry.name, name));
      }
      return /\.ya?ml$/.test(entry.name) ? [entry.name] : [];
    })
    .toSorted();
}

function readOne(name: string): GivenFile {
  try {
    const about = statSync(name);
    if (!about.isFile()) return failed(name, 'NO_ES_ARCHIVO', { why: texts.isNotFile });
    if (about.size > largestFile) {
      return failed(name, 'DEMASIADO_GRANDE', {
        size: `${(about.size / largestFile).toFixed(1)} MB`,
        most: '1 MB',
      });
    }
    const source = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(name));
    return { name, ok: true, source, isCatalog: basename(dirname(name)) === 'catalogo' };
  } catch (error) {
    if (error instanceof TypeError) return failed(name, 'NO_ES_UTF8', {});
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return failed(name, 'NO_ES_ARCHIVO', { why: texts.unreadable(code) });
  }
}

function failed(name: string, code: MessageCode, values: Values): GivenFile {
  return {
    name,
    ok: false,
    issue: { ...issueAt({ line: 1, column: 1 }, code, values), file: name },
  };
}
