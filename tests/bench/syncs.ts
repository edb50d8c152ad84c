import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findProgram } from '../../scripts/find-program.ts';
import { type DiskAct, record } from '../durability/recording.ts';
import { type Bench, CannotRun } from './benchmark.ts';
import { type Figure, figureAgainst } from './figure.ts';

/** How often the journal is synced between one acknowledged step and the next, seen from outside the process. */
export async function syncs({ quick }: Bench): Promise<Figure[]> {
  if (findProgram(['strace']) === null) throw new CannotRun('falta el programa strace');
  const folder = mkdtempSync(path.join(tmpdir(), 'guion-fsync-'));
  try {
    const counted = perStep(await record(path.join(folder, 'datos'), quick ? 20 : 200));
    if (counted.some((count) => count === 0)) throw new Error('a step was told that is on no disk');
    const what =
      'fsync del diario por paso reconocido, contados con strace / uno (p95: los de más son de vaciar el diario)';
    const held = { name: 'step-durable-fsync', what, unit: 'fsync', target: 1 } as const;
    return [figureAgainst({ ...held, share: 0.95 }, counted, 1)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What comes before the first step (opening, the first day) is not a step's. */
function perStep(acts: readonly DiskAct[]): number[] {
  const counts: number[] = [];
  let count = 0;
  for (const act of acts) {
    if (act.act === 'sync' && act.file.endsWith('-wal')) count += 1;
    if (act.act !== 'ack') continue;
    counts.push(count);
    count = 0;
  }
  return counts.slice(1);
}
