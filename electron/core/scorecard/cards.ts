import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCard, type CardIssue } from '../../../shared/scorecard/card.ts';
import type { CardText } from '../../../shared/scorecard/contract.ts';
import type { PublishedCard } from '../../../shared/scorecard/review.ts';
import type { Database } from '../store/database.ts';

/** Below the protocols folder: the cards that come with the program. */
const shippedFolder = 'evaluaciones';

interface Row {
  version: number;
  source: string;
  publishedAt: number;
  publishedBy: string;
}

export type CardStore = ReturnType<typeof cardStore>;

/** The published cards, each in all its versions. A published one is never changed. */
export function cardStore(db: Database, now: () => number, folder: string) {
  const columns = 'version, source, published_at AS publishedAt, published_by AS publishedBy';
  const newest = db.prepare<[], Row>(
    `SELECT ${columns} FROM scorecard s
     WHERE version = (SELECT max(version) FROM scorecard WHERE id = s.id) ORDER BY id`,
  );
  const one = db.prepare<[string, number], Row>(
    `SELECT ${columns} FROM scorecard WHERE id = ? AND version = ?`,
  );
  const last = db.prepare<[string], Row>(
    `SELECT ${columns} FROM scorecard WHERE id = ? ORDER BY version DESC LIMIT 1`,
  );
  const insert = db.prepare<[string, number, string, number, string]>(
    'INSERT INTO scorecard (id, version, source, published_at, published_by) VALUES (?, ?, ?, ?, ?)',
  );

  /** The caller's transaction; a text that is the newest version already stays that. */
  function publish(source: string, by: string): PublishResult {
    const read = readCard(source);
    if (!read.ok) return read;
    const before = last.get(read.card.id);
    if (before?.source === source) return { ok: true, card: textOf(before) };
    const version = (before?.version ?? 0) + 1;
    const at = now();
    insert.run(read.card.id, version, source, at, by);
    return {
      ok: true,
      card: { card: read.card, version, publishedAt: at, publishedBy: by, source },
    };
  }

  return {
    /** The newest of every card; what comes with the program is published where nothing else is. */
    newest(): CardText[] {
      if (newest.all().length === 0) {
        db.transaction(() =>
          shipped(folder).forEach((source) => publish(source, 'Guion')),
        ).immediate();
      }
      return newest.all().map(textOf);
    },
    version(id: string, version: number): PublishedCard | null {
      const row = one.get(id, version);
      if (!row) return null;
      const { source: _source, ...card } = textOf(row);
      return card;
    },
    publish,
  };
}

export type PublishResult = { ok: true; card: CardText } | { ok: false; issues: CardIssue[] };

/** A published text was read before it was kept: if it cannot be read now, that is a bug. */
function textOf({ source, ...row }: Row): CardText {
  const read = readCard(source);
  if (!read.ok)
    throw new Error(`a published card cannot be read: ${read.issues[0]?.message ?? ''}`);
  return { ...row, card: read.card, source };
}

function shipped(folder: string): string[] {
  const path = join(folder, shippedFolder);
  try {
    const files = readdirSync(path).filter((file) => file.endsWith('.yaml'));
    return files.toSorted().map((file) => readFileSync(join(path, file), 'utf8'));
  } catch {
    return [];
  }
}
