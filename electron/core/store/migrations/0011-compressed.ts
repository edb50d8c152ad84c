import { deflateRawSync } from 'node:zlib';
import type { Database } from '../database.ts';

/**
 * Figures lie compressed. The interactions of a day are found by the numbers that it can hold (table day), and what a
 * digest can take from the row of its interaction is not kept twice.
 */
const schema = `
ALTER TABLE digest RENAME TO wide_digest;
ALTER TABLE rollup RENAME TO wide_rollup;

CREATE TABLE digest (
  interaction INTEGER PRIMARY KEY REFERENCES interaction(no),
  day INTEGER NOT NULL,
  hour INTEGER NOT NULL,
  -- see figures/compressed.ts
  body BLOB NOT NULL
) STRICT;

CREATE TABLE rollup (
  agent INTEGER NOT NULL,
  day INTEGER NOT NULL,
  protocol TEXT NOT NULL,
  version TEXT NOT NULL,
  channel TEXT NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (agent, day, protocol, version, channel)
) STRICT, WITHOUT ROWID;
`;

const swap = `
DROP TABLE wide_digest;
DROP TABLE wide_rollup;
CREATE INDEX rollup_day ON rollup(day);
`;

/** A digest as it was written before: a list for each step, its norms last. */
interface EarlierDigest {
  outcome: unknown;
  satisfaction: unknown;
  activeMs: number;
  missing: string[];
  escalations: number;
  warnings: number;
  backs: number;
  flags: number;
  shown: number;
  marked: number;
  places: Record<string, number>;
  steps: Record<string, (number | [number, number])[]>;
}

const places = ['apertura', 'analisis', 'solucion', 'escalamiento', 'situacion', 'cierre'];

/** The same as the lines that figures are read from since, each step with all its numbers. */
function shortened(text: string): string {
  const digest = JSON.parse(text) as EarlierDigest;
  const { outcome, satisfaction, activeMs, missing } = digest;
  const { escalations, warnings, backs, flags, shown, marked } = digest;
  const counts = [escalations, warnings, backs, flags, shown, marked];
  const times = places.map((place) => digest.places[place] ?? null);
  const head = [outcome, satisfaction, counts, missing, activeMs, ...times];
  const lines = Object.entries(digest.steps).map(([key, row]) => lineOf(key, row));
  return [JSON.stringify(head), ...lines].join('\n');
}

function lineOf(key: string, row: EarlierDigest['steps'][string]): string {
  const [visits = 0, undone = 0, exits = 0, flags = 0, escalations = 0, ms = 0, ...others] =
    row as number[];
  const [shown = 0, marked = 0] = others;
  const norms = (row.slice(8) as [number, number][]).map((pair) => pair.join(',')).join(';');
  const numbers = [visits, undone, exits, flags, escalations, shown, marked].join(',');
  return `${key} ${norms} ${ms.toString(36)} ${numbers}`;
}

/** Without the dictionary that figures are compressed with since: they are read all the same. */
const compressed = (text: unknown) => deflateRawSync(String(text), { level: 9 });

/** Compresses what there is: an erased interaction's figures can be had from nowhere else. */
export function compressedFigures(db: Database): void {
  db.exec(schema);
  db.function('compressed', { deterministic: true }, compressed);
  db.function('shortened', { deterministic: true }, (text: unknown) =>
    compressed(shortened(String(text))),
  );
  db.exec(`INSERT INTO digest SELECT interaction, day, hour, shortened(body) FROM wide_digest;
    INSERT INTO rollup SELECT agent, day, protocol, version, channel, compressed(body) FROM wide_rollup;`);
  db.exec(swap);
}
