import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { createRouterClient } from '@orpc/server';
import Database from 'better-sqlite3';
import { databaseName } from '../../electron/core/store/identify.ts';
import type { SessionEvent } from '../../shared/session/event.ts';
import { type Api, knownAgent, prepare } from '../support/prepare.ts';
import { walk } from '../support/walk.ts';
import type { Bench } from './benchmark.ts';
import { demoFolder, many, opened } from './demoFolder.ts';
import { type Figure, figureAgainst } from './figure.ts';

/** quality.md's reference: a table of its own for interactions of 9.5 steps, all indexes and full text. */
const reference = 427;
const held = { unit: 'B', target: 2 } as const;

/** Ten steps of a telephone call, and an end that asks for no data. */
const tenSteps: readonly SessionEvent[] = [
  { type: 'next' },
  { type: 'next' },
  { type: 'decided', option: 'consulta' },
  { type: 'decided', option: 'correcto' },
  { type: 'decided', option: 'sin_datos' },
  { type: 'decided', option: 'resuelto' },
  { type: 'next' },
  { type: 'decided', option: 'cubierto' },
  { type: 'decided', option: 'nada_mas' },
  { type: 'finished', outcome: 'cliente_se_retiro', note: '' },
];

/** What an interaction adds to the database: of ten steps and a note in six of ten; and an invented one, of more. */
export async function bytes(bench: Bench): Promise<Figure[]> {
  const one = 'bytes de la base por atención de diez pasos';
  return [
    figureAgainst(
      { ...held, name: 'bytes', what: `${one}, notas en el 60 % / el esquema de referencia` },
      [await addedBy(bench.quick ? [100, 200] : [1000, 3000])],
      reference,
    ),
    figureAgainst(
      {
        ...held,
        name: 'bytes-invented',
        what: `${one} entre las inventadas, con datos, normas y cifras / lo mismo`,
      },
      [perTenInvented(many(bench))],
      reference,
    ),
  ];
}

/** Bytes of each after so many, up to so many: what does not grow with them is left out. */
async function addedBy([few, more]: readonly [few: number, more: number]): Promise<number> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'guion-bytes-'));
  await prepare(dataDir, knownAgent);
  const core = opened(dataDir);
  const db = new Database(path.join(dataDir, databaseName), { readonly: true });
  try {
    const api: Api = createRouterClient(core.router);
    await attended(api, 0, few);
    const before = usedIn(db);
    await attended(api, few, more);
    return (usedIn(db) - before) / (more - few);
  } finally {
    db.close();
    core.close();
    rmSync(dataDir, { recursive: true });
  }
}

async function attended(api: Api, from: number, to: number): Promise<void> {
  for (let no = from; no < to; no += 1) {
    const text = `Cargo ${no * 37} del mes: no lo reconoce, pide ${no % 9} copias y que le llamen`;
    const note: SessionEvent[] = no % 10 < 6 ? [{ type: 'noted', text }] : [];
    // oxlint-disable no-await-in-loop -- one after the other
    await walk(api, [...tenSteps.slice(0, 4), ...note, ...tenSteps.slice(4)]);
    // An answer is out before the log of earlier ones is packed.
    await turn();
    // oxlint-enable no-await-in-loop
  }
}

function usedIn(db: Database.Database): number {
  const [pages, free, size] = ['page_count', 'freelist_count', 'page_size'].map((name) =>
    Number(db.pragma(name, { simple: true })),
  );
  return ((pages ?? 0) - (free ?? 0)) * (size ?? 0);
}

/** The invented ones are of about twelve steps: brought down to ten. */
function perTenInvented(count: number): number {
  const file = path.join(demoFolder(count), databaseName);
  const db = new Database(file, { readonly: true });
  const steps = db
    .prepare<[], number>(
      `SELECT count(*) FROM logged WHERE type IN ('started', 'next', 'decided', 'escalated', 'situationOpened')`,
    )
    .pluck()
    .get();
  db.close();
  return (statSync(file).size / (steps ?? 0)) * 10;
}
