import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyFolder } from '../../electron/core/core.ts';
import { emptyJournal, eraseInteractions } from '../../electron/core/integrity/erase.ts';
import { packStore } from '../../electron/core/log/packs.ts';
import { eventReader } from '../../electron/core/log/reader.ts';
import { clientOf, openTestCore } from '../support/testCore.ts';
import { ask, copyOf, tamper, workOn, workedFolder } from './folders.ts';

let worked = '';
let plain: unknown[] = [];

/** Every event as the core reads it, and as anybody with the sqlite3 shell does. */
function eventsIn(dataDir: string): { read: unknown[]; seen: unknown[] } {
  const db = new Database(join(dataDir, 'guion.db'), { readonly: true });
  const read = eventReader(db).between(0, Number.MAX_SAFE_INTEGER);
  const seen = db
    .prepare(
      `SELECT interaction, seq, event_id AS eventId, at, type, body, from_step AS "from", to_step AS "to",
         position, lower(hex(link)) AS link FROM logged ORDER BY interaction, seq`,
    )
    .all();
  db.close();
  return { read, seen };
}

function report(dataDir: string) {
  const verified = verifyFolder(dataDir, null);
  if (!verified.ok) throw new Error(JSON.stringify(verified));
  return verified.report;
}

beforeAll(async () => {
  worked = await workedFolder(150);
  plain = eventsIn(worked).read;
  const db = new Database(join(worked, 'guion.db'));
  db.pragma('secure_delete = ON'); // as in the core
  const packs = packStore(db);
  for (let after: number | null = 0; after !== null;) after = packs.packSome(after, 0);
  db.close();
});

test('packed, every event reads as before, and the log goes on and holds', async () => {
  expect(ask(worked, 'SELECT count(*) FROM event_pack')).toBeGreaterThan(8);
  expect(ask(worked, 'SELECT count(skips) FROM event_pack')).toBeGreaterThan(0);
  expect(ask(worked, 'SELECT count(*) FROM event')).toBeLessThan(20);
  const { read, seen } = eventsIn(worked);
  expect(read).toEqual(plain);
  expect(seen).toEqual(plain);
  expect(report(worked)).toMatchObject({ intact: true, events: plain.length });
  const dataDir = copyOf(worked);
  await workOn(dataDir, 30);
  expect(report(dataDir)).toMatchObject({ intact: true });
});

test('an interaction that was packed is reviewed, searched and taken up like any other', async () => {
  const dataDir = copyOf(worked);
  const client = clientOf(openTestCore({ dataDir }));
  const id = String(ask(dataDir, 'SELECT id FROM interaction WHERE no = 2'));
  expect(await client.session.open({ id })).toMatchObject({ id, seq: 12 });
  expect(await client.integrity.proof({ id })).toMatchObject({ intact: true, events: 12 });
});

const at = (index: number, value: string) =>
  `UPDATE event_pack SET path = json_set(path, '$[${index}]', ${value}) WHERE interaction = 5`;

describe('is found in a pack, with its interaction', () => {
  test.each<[string, string, string, number[]]>([
    ['a changed time', at(3, '(path ->> 3) + 10000'), 'changed', [5]],
    [
      'a changed step',
      at(3, '(path ->> 3) / 10000 * 10000 + (path ->> 0) % 10000'),
      'changed',
      [5],
    ],
    [
      'a changed note',
      `UPDATE event_pack SET bodies = replace(bodies, 'nsiste', 'nsists')`,
      'changed',
      [1, 2, 3],
    ],
    [
      'bodies taken out',
      'UPDATE event_pack SET bodies = NULL WHERE interaction = 5',
      'changed',
      [5],
    ],
    [
      'a forged link',
      'UPDATE event_pack SET links = randomblob(length(links)) WHERE interaction = 5',
      'changed',
      [5],
    ],
    [
      'the last event taken out',
      `UPDATE event_pack SET path = json_remove(path, '$[#-1]') WHERE interaction = 5`,
      'missing',
      [5],
    ],
    ['all events of one', 'DELETE FROM event_pack WHERE interaction = 5', 'missing', [5]],
    [
      'a kind with another step',
      `UPDATE event_kind SET to_step = 'x/y' WHERE type = 'next'`,
      'changed',
      [1],
    ],
    [
      'a body with another choice',
      `UPDATE event_body SET body = '{"option":"x"}' WHERE body LIKE '{"option"%' AND no = (SELECT min(no) FROM event_body WHERE body LIKE '{"option"%')`,
      'changed',
      [1, 2, 3, 4, 5, 6],
    ],
  ])('%s', (_name, sql, kind, interactions) => {
    const dataDir = copyOf(worked);
    tamper(dataDir, sql);
    const { intact, first } = report(dataDir);
    expect({ intact, kind: first?.kind }).toEqual({ intact: false, kind });
    expect(interactions).toContain(first?.interaction);
  });

  test('what nobody may change is not changed either', () => {
    const db = new Database(join(copyOf(worked), 'guion.db'));
    for (const table of ['event_pack', 'event_kind', 'event_body']) {
      expect(() => db.exec(`DELETE FROM ${table}`)).toThrow('append-only');
    }
    expect(() => db.exec('UPDATE event_pack SET bodies = NULL')).toThrow('append-only');
    expect(() => db.exec('UPDATE event_pack SET at = at + 1')).toThrow('append-only');
    expect(() => db.exec("UPDATE event_kind SET type = ''")).toThrow('append-only');
    db.close();
  });
});

test('erasing takes the content out of a pack for good and leaves the chain whole', () => {
  const dataDir = copyOf(worked);
  const client = 'cliente 2';
  const holds = () =>
    readdirSync(dataDir)
      .filter((name) => name.startsWith('guion.'))
      .some((name) => readFileSync(join(dataDir, name)).includes(client));
  expect(holds()).toBe(true);
  const db = new Database(join(dataDir, 'guion.db'));
  const ids = db.prepare('SELECT id FROM interaction WHERE ended_at IS NOT NULL').pluck().all();
  db.transaction(() => eraseInteractions(db, ids as string[], 'derechos ARCO', 1)).immediate();
  expect(emptyJournal(db)).toBe(true);
  db.close();
  expect(holds()).toBe(false);
  expect(report(dataDir)).toMatchObject({ intact: true, erased: ids.length });
  expect(ask(dataDir, 'SELECT type FROM logged WHERE interaction = 2 AND seq = 1')).toBe('started');
});
