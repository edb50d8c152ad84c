import { openDocument, type OpenDocument } from './document.ts';
import { protocolFile, situationFile } from './file.ts';
import type { Issue, Place } from './issue.ts';
import { normalize } from './normalize.ts';
import type { Protocol } from './protocol.ts';
import { schemaIssues } from './schemaIssue.ts';

export type { Issue, Place } from './issue.ts';

export type ReadResult =
  | { ok: true; protocol: Protocol; place: Place; document: OpenDocument }
  | { ok: false; issues: Issue[] };

/**
 * Reads one protocol or situation file.
 * @param source the file's text (the caller checks its encoding).
 * @returns the protocol with every default filled in, or what is wrong with the file and where. Never throws.
 */
export function readProtocol(source: string): ReadResult {
  const opened = openDocument(source);
  if (!opened.ok) return opened;
  const { document } = opened;
  const schema = isSituation(document.value) ? situationFile : protocolFile;
  const parsed = schema.safeParse(document.value);
  if (!parsed.success) {
    return { ok: false, issues: schemaIssues(parsed.error.issues, schema, document) };
  }
  return { ok: true, protocol: normalize(parsed.data), place: document.place, document };
}

function isSituation(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'clase' in value && value.clase === 'situacion'
  );
}
