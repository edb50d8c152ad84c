import { hash } from 'node:crypto';
import type { Finding } from '../../../shared/integrity/finding.ts';
import type { Database } from '../store/database.ts';

/** Protocol texts are kept by their own hash: one that no longer gives it would make old logs read otherwise. */
export function changedDocuments(db: Database): Finding[] {
  const documents = db.prepare<[], { hash: string; source: string }>(
    'SELECT hash, source FROM document',
  );
  const editions = db.prepare<[], { no: number; hash: string; members: string }>(
    'SELECT no, hash, members FROM edition ORDER BY no',
  );
  const first = db.prepare<[number], { no: number | null }>(
    'SELECT min(no) AS no FROM interaction WHERE edition = ?',
  );
  const sound = new Set<string>();
  for (const row of documents.iterate()) {
    if (hash('sha256', row.source) === row.hash) sound.add(row.hash);
  }
  return editions.all().flatMap(({ no, hash: own, members }): Finding[] => {
    const whole = hash('sha256', members) === own;
    const texts = whole ? Object.values(JSON.parse(members) as Record<string, string>) : [];
    if (whole && texts.every((text) => sound.has(text))) return [];
    const interaction = first.get(no)?.no ?? null;
    return interaction === null ? [] : [{ kind: 'changed', interaction, seq: 1, position: null }];
  });
}
