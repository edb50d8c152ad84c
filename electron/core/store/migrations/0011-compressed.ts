import { writeDigest } from '../../../../shared/figures/compact.ts';
import type { Digest, StepDigest } from '../../../../shared/figures/digest.ts';
import { compressed } from '../../figures/compressed.ts';
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

type EarlierStep = (number | [number, number])[];

/** A digest as it was written before: a list for each step, its norms last. */
function earlierDigest(text: string): Digest {
  const { steps, ...rest } = JSON.parse(text) as Omit<Digest, 'steps'> & {
    steps: Record<string, EarlierStep>;
  };
  const read = Object.entries(steps).map(([key, row]) => [key, earlierStep(row)] as const);
  return { ...rest, steps: Object.fromEntries(read) };
}

function earlierStep(row: EarlierStep): StepDigest {
  const [visits = 0, undone = 0, exits = 0, flags = 0, escalations = 0, ms = 0, ...others] =
    row as number[];
  const [shown = 0, marked = 0] = others;
  const norms = Object.fromEntries(row.slice(8).entries()) as StepDigest['norms'];
  return { visits, undone, exits, flags, escalations, ms, shown, marked, norms };
}

/** Compresses what there is: an erased interaction's figures can be had from nowhere else. */
export function compressedFigures(db: Database): void {
  db.exec(schema);
  db.function('compressed', { deterministic: true }, (text: unknown) => compressed(String(text)));
  db.function('shortened', { deterministic: true }, (text: unknown) =>
    compressed(writeDigest(earlierDigest(String(text)))),
  );
  db.exec(`INSERT INTO digest SELECT interaction, day, hour, shortened(body) FROM wide_digest;
    INSERT INTO rollup SELECT agent, day, protocol, version, channel, compressed(body) FROM wide_rollup;`);
  db.exec(swap);
}
