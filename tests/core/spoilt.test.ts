import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { exportables, exportFormats } from '../../shared/review/export.ts';
import { asSupervisor } from '../support/accounts.ts';
import { refusalOf } from '../support/refusal.ts';
import { toTheRequest, walk } from '../support/walk.ts';
import {
  clientOf,
  firstRun,
  openTestCore,
  temporaryFolder,
  type Client,
} from '../support/testCore.ts';
import { tamper } from '../durability/folders.ts';
import { today } from '../quality/prepared.ts';

/** What anybody who can open the file may have written there, about interaction 2 of three. */
const ways: readonly [
  string,
  string,
  { kind: string; seq: number | null; shown: number | null },
][] = [
  [
    'a note that says something else',
    changed('noted', `{"text":"inventado"}`),
    at('changed', 5, null),
  ],
  ['a body that is no JSON', changed('noted', 'x{'), at('changed', 5, 4)],
  ['a body that is another thing', changed('captured', '[1]'), at('changed', 4, 3)],
  ['a body without what belongs there', changed('captured', '{}'), at('changed', 4, 3)],
  ['a beginning that is none', changed('started', '"nada"'), at('changed', 1, 0)],
  [
    'a beginning in a protocol that is not there',
    changed('started', beginning()),
    at('changed', 1, 0),
  ],
  [
    'an event of a kind that does not exist',
    `UPDATE event SET type = 'hack' WHERE interaction = 2 AND seq = 3`,
    at('changed', 3, 2),
  ],
  [
    'an option that the step does not have',
    `UPDATE event SET type = 'decided', body = '{"option":"x"}' WHERE interaction = 2 AND seq = 3`,
    at('changed', 3, 2),
  ],
  [
    'an event taken out',
    'DELETE FROM event WHERE interaction = 2 AND seq = 4',
    at('missing', 4, 3),
  ],
  ['all events taken out', 'DELETE FROM event WHERE interaction = 2', at('missing', 1, 0)],
  [
    'an edition that does not exist',
    'UPDATE interaction SET edition = 999 WHERE no = 2',
    at('changed', 1, 0),
  ],
  [
    'settings that do not exist',
    'UPDATE interaction SET settings = 999 WHERE no = 2',
    at('changed', 1, 0),
  ],
  [
    'a protocol that does not exist',
    `UPDATE interaction SET protocol = 'x''"<b>' WHERE no = 2`,
    at('changed', 1, 0),
  ],
  [
    'a count that does not fit',
    'UPDATE interaction SET seq = 900 WHERE no = 2',
    at('changed', 7, 7),
  ],
  [
    'an outcome of nobody',
    `UPDATE interaction SET outcome = 'x', status = 'finished' WHERE no = 2`,
    at('changed', 7, null),
  ],
];

function at(kind: string, seq: number | null, shown: number | null) {
  return { kind, seq, shown };
}

function changed(type: string, body: string): string {
  return `UPDATE event SET body = '${body}' WHERE interaction = 2 AND type = '${type}'`;
}

function beginning(): string {
  return '{"protocol":"otro","channel":"telefonico"}';
}

test('an interaction that was changed from outside is marked, and hinders no other', async () => {
  const dataDir = temporaryFolder();
  const core = openTestCore({ dataDir });
  const client = clientOf(core);
  await firstRun(client);
  await asSupervisor(client);
  const given = { type: 'abandoned', reason: 'colgó' } as const;
  const ids: string[] = [];
  for (const name of ['una', 'dos', 'tres']) {
    // oxlint-disable-next-line no-await-in-loop -- one call after the other
    ids.push((await walk(client, [...toTheRequest.slice(0, 5), given], { client: name })).id);
  }
  const [, spoilt = ''] = ids;
  const sound = await client.review.open({ id: spoilt });
  expect(sound.doubt).toBeNull();
  const restore = keeping(dataDir);
  for (const [what, sql, doubt] of ways) {
    tamper(dataDir, sql);
    // oxlint-disable no-await-in-loop -- one way after the other
    const log = await client.review.open({ id: spoilt });
    expect({ what, ...log.doubt }).toEqual({ what, ...doubt });
    expect(log.moments.length).toBe(doubt.shown ?? 7);
    expect((await refusalOf(client.review.at({ id: spoilt, seq: 8 }))).code).toBe('NOT_FOUND');
    await othersAreUsable(client, ids);
    // oxlint-enable no-await-in-loop
    restore();
  }
  expect(await client.review.open({ id: spoilt })).toEqual(sound);
});

/** Lists, searches, files and the queue answer, whatever stands in one interaction. */
async function othersAreUsable(client: Client, ids: readonly string[]): Promise<void> {
  const { rows } = await client.review.list({});
  expect(rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  expect((await client.review.open({ id: ids[0] ?? '' })).doubt).toBeNull();
  for (const what of exportables) {
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    const texts = await Promise.all(
      exportFormats.map((format) => client.review.export({ what, format })),
    );
    const [csv = '', lines = ''] = texts.map(({ text }) => text);
    const told = lines.split('\n').filter(Boolean);
    const folios = told.map((line) => (JSON.parse(line) as { id: string }).id);
    expect(folios.includes(ids[2] ?? '')).toBe(what !== 'reviews');
    expect(csv.split('\r\n').length).toBeGreaterThan(told.length);
  }
  expect((await client.rights.find({ text: 'tres' })).rows).toHaveLength(1);
  expect(await client.rights.record({ ids: [...ids] })).toHaveLength(3);
  expect((await client.queue.risk({ from: today - 9, to: today + 9 })).rows).toHaveLength(3);
  expect(await client.scorecard.open({ interaction: ids[1] ?? '' })).toMatchObject({ done: false });
}

/** Keeps what stands in interaction 2, as the program wrote it. @returns puts it back. */
function keeping(dataDir: string): () => void {
  const db = new Database(join(dataDir, 'guion.db'));
  onTestFinished(() => void db.close());
  db.pragma('foreign_keys = OFF');
  const rows = (table: string, key: string) =>
    db.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table} WHERE ${key} = 2`).all();
  const tables = [
    { table: 'event', key: 'interaction', kept: rows('event', 'interaction') },
    { table: 'interaction', key: 'no', kept: rows('interaction', 'no') },
  ];
  return () => {
    for (const { table, key, kept } of tables) {
      db.exec(`DELETE FROM ${table} WHERE ${key} = 2`);
      const names = Object.keys(kept[0] ?? {});
      const marks = names.map((name) => `@${name}`).join(', ');
      const insert = db.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${marks})`);
      for (const row of kept) insert.run(row);
    }
  };
}
