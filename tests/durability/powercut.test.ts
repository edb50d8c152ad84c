import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { verifyFolder } from '../../electron/core/core.ts';
import { temporaryFolder } from '../support/testCore.ts';
import { CuttableDisk } from './disk.ts';
import { extent } from './extent.ts';
import { expectUntouched, lostFrom } from './present.ts';
import { record, type DiskAct } from './recording.ts';
import { because, missing } from './tools.ts';
import type { Acknowledged } from './writing.ts';

const cuts = extent(120, 1000);
const noStrace = missing('strace');

describe.skipIf(noStrace !== null)(`a power cut${because(noStrace)}`, () => {
  test(`at ${cuts} random instants loses no acknowledged step and harms no file`, async () => {
    const acts = await recordedDays();
    const { lost, harmed, checked } = await cutAt(acts, cuts, 4711);
    expect({ lost, harmed }).toEqual({ lost: 0, harmed: [] });
    expect(checked).toBe(cuts);
  }, 600_000);

  test('is seen by this very test when the journal is not synced at each step', async () => {
    const weakened = `--import=${join(import.meta.dirname, 'weakened.ts')}`;
    const acts = await recordedDays({ NODE_OPTIONS: weakened });
    const { lost } = await cutAt(acts, 30, 4711);
    expect(lost).toBeGreaterThan(100);
  }, 600_000);

  test('is recorded whole: what was recorded, carried out, gives the files that are there', async () => {
    const dataDir = temporaryFolder();
    const acts = await record(dataDir, 40);
    const folder = temporaryFolder();
    const disk = new CuttableDisk(Math.random);
    for (const act of acts) if (act.act !== 'ack') disk.do(act);
    disk.into(folder);
    for (const name of ['guion.db', 'guion.ancla']) {
      expect(readFileSync(join(folder, name)).equals(readFileSync(join(dataDir, name)))).toBe(true);
    }
  });
});

/** Two days of work, so that opening, closing and what lies between them can all be cut. */
async function recordedDays(env: NodeJS.ProcessEnv = {}): Promise<DiskAct[]> {
  const dataDir = temporaryFolder();
  return [...(await record(dataDir, 220, env)), ...(await record(dataDir, 120, env))];
}

interface Outcome {
  /** Acknowledged steps that were not there, summed over all cuts. */
  lost: number;
  harmed: string[];
  checked: number;
}

async function cutAt(acts: readonly DiskAct[], count: number, seed: number): Promise<Outcome> {
  const random = randomFrom(seed);
  const instants = Array.from({ length: count }, () => Math.floor(random() * acts.length));
  const due = new Map<number, number>();
  for (const instant of instants) due.set(instant, (due.get(instant) ?? 0) + 1);
  const disk = new CuttableDisk(random);
  const acks: Acknowledged[] = [];
  const outcome: Outcome = { lost: 0, harmed: [], checked: 0 };
  for (const [index, act] of acts.entries()) {
    if (act.act === 'ack') acks.push(...act.acks);
    else disk.do(act);
    for (let times = due.get(index) ?? 0; times > 0; times -= 1) await look(disk, acks, outcome);
  }
  return outcome;
}

/** In memory where there is room for it: a thousand small disks a minute are much for a real one. */
const inMemory = '/dev/shm';

async function look(disk: CuttableDisk, acks: readonly Acknowledged[], outcome: Outcome) {
  const folder = mkdtempSync(join(inMemory, 'guion-'));
  try {
    disk.cutInto(folder);
    outcome.checked += 1;
    if (acks.length === 0) return;
    const whole = outcome.checked % extent(40, 100) === 0;
    if (whole) await openedByAnAgent(folder, acks);
    const path = join(folder, 'guion.db');
    outcome.lost += lostFrom(path, acks).length;
    const harm = harmIn(path, folder);
    if (harm !== null) outcome.harmed.push(harm);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openedByAnAgent(folder: string, acks: readonly Acknowledged[]): Promise<void> {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  if (lostFrom(join(copy, 'guion.db'), acks).length === 0) {
    await expectUntouched(copy, acks.at(-1));
  }
}

function harmIn(path: string, folder: string): string | null {
  const db = new Database(path);
  const check = String(db.pragma('integrity_check', { simple: true }));
  db.close();
  if (check !== 'ok') return check;
  const verified = verifyFolder(folder, null);
  if (!verified.ok) return JSON.stringify(verified);
  return verified.report.first?.text ?? null;
}

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  onTestFinished(({ task }) => {
    if (task.result?.state === 'fail') process.stderr.write(`seed ${seed}\n`);
  });
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
