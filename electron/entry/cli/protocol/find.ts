import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Catalog } from '../../../../shared/catalog/catalog.ts';
import type { Protocol } from '../../../../shared/protocol/protocol.ts';
import type { ExitCode, Terminal } from '../command.ts';
import { texts } from '../texts.ts';
import { readGiven, type GivenFile } from './files.ts';
import { withBuiltIn } from './shelf.ts';

export type Found =
  | { ok: true; protocol: Protocol; catalog: Catalog; documents: Map<string, string> }
  | { ok: false; code: ExitCode };

/**
 * The protocol that a word of the command line names: a file, or an id of the library (its beginning is
 * enough where no other begins so). What is wrong with it has been said when there is none to give.
 */
export function findProtocol(word: string, terminal: Terminal): Found {
  if (existsSync(word)) {
    if (!statSync(word).isDirectory()) return fromFile(word, terminal);
    terminal.err(texts.isFolder(word));
    return { ok: false, code: 2 };
  }
  const { catalog, usable, documents } = withBuiltIn([], terminal.today());
  const all = [...usable.values()];
  const starting = all.filter(({ id }) => id.startsWith(word));
  const protocol =
    all.find(({ id }) => id === word) ?? (starting.length === 1 ? starting[0] : undefined);
  if (protocol && catalog) return { ok: true, protocol, catalog, documents };
  const ids = starting.map(({ id }) => id);
  terminal.err(ids.length > 1 ? texts.ambiguous(word, ids) : texts.notKnown(word));
  return { ok: false, code: 2 };
}

function fromFile(path: string, terminal: Terminal): Found {
  const given: GivenFile[] = readGiven(path).map((file) => ({ ...file, name: basename(path) }));
  const { catalog, usable, issues, documents } = withBuiltIn(given, terminal.today());
  const protocol = usable.get(basename(path));
  if (protocol && catalog) return { ok: true, protocol, catalog, documents };
  for (const { line, column, severity, code, message } of issues) {
    terminal.err(`${path}:${line}:${column}: ${severity} ${code} ${message}`);
  }
  return { ok: false, code: 1 };
}
