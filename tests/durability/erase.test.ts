import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { verifyFolder } from '../../electron/core/core.ts';
import { emptyJournal, eraseInteractions } from '../../electron/core/integrity/erase.ts';
import {
  clientOf,
  countedId,
  firstRun,
  openTestCore,
  temporaryFolder,
} from '../support/testCore.ts';
import { ask, idsFor, tamper, workOn } from './folders.ts';

const secret = 'Wenceslao Querubín';

/** As the core does it: in one transaction, then the journal is emptied. */
function erase(db: Database.Database, id: string, reason: string, at: number) {
  const done = db.transaction(() => eraseInteractions(db, [id], reason, at)).immediate();
  expect(emptyJournal(db)).toBe(true);
  return done;
}

test('erasing takes an interaction’s content out of every file and leaves the chain whole', async () => {
  const dataDir = temporaryFolder();
  const core = openTestCore({ dataDir, newId: idsFor(dataDir) });
  const client = clientOf(core);
  await firstRun(client);
  let view = await client.session.start({
    eventId: countedId(),
    protocol: 'atencion-telefonica',
    channel: 'telefonico',
    client: secret,
  });
  const events = [
    { type: 'noted' as const, text: `habla ${secret}` },
    { type: 'finished' as const, outcome: 'cliente_se_retiro', note: secret },
  ];
  for (const event of events) {
    view = await client.session.advance({
      id: view.id,
      seq: view.seq,
      eventId: countedId(),
      event,
    });
  }
  core.close();
  await workOn(dataDir, 30, {}, 'close');
  const bytes = () =>
    readdirSync(dataDir)
      .filter((name) => name.startsWith('guion.'))
      .map((name) => readFileSync(join(dataDir, name)));
  expect(bytes().some((content) => content.includes(secret))).toBe(true);
  // The index of the list has it in small letters, word by word.
  expect(bytes().some((content) => content.includes('querubin'))).toBe(true);

  const db = new Database(join(dataDir, 'guion.db'));
  expect(erase(db, view.id, 'derechos ARCO', 1)).toEqual({ ok: true });
  expect(erase(db, view.id, 'otra vez', 2)).toEqual({
    ok: false,
    reason: 'alreadyErased',
    id: view.id,
  });
  expect(erase(db, 'no-existe', 'x', 2)).toEqual({
    ok: false,
    reason: 'notFound',
    id: 'no-existe',
  });
  const open = db.prepare('SELECT id FROM interaction WHERE ended_at IS NULL').pluck().get();
  expect(erase(db, String(open), 'x', 2)).toEqual({
    ok: false,
    reason: 'open',
    id: String(open),
  });
  // The door for erasing is no door for changing.
  expect(() => db.exec("UPDATE event SET at = 1, body = '{}' WHERE interaction = 1")).toThrow(
    'append-only',
  );
  expect(() => db.exec("UPDATE event SET body = '{}' WHERE interaction = 2")).toThrow(
    'append-only',
  );
  db.close();

  for (const left of [secret, 'querubin', 'wenceslao']) {
    expect(bytes().some((content) => content.includes(left))).toBe(false);
  }
  expect(ask(dataDir, 'SELECT type FROM event WHERE interaction = 1 AND seq = 3')).toBe('finished');
  expect(verifyFolder(dataDir, null)).toMatchObject({ report: { intact: true, erased: 1 } });

  tamper(
    dataDir,
    `UPDATE event SET body = '{"text":"inventado"}' WHERE interaction = 1 AND seq = 2`,
  );
  expect(verifyFolder(dataDir, null)).toMatchObject({
    report: { first: { kind: 'changed', interaction: 1, seq: 2 } },
  });
  tamper(dataDir, "UPDATE event SET body = '{}', at = at + 1 WHERE interaction = 1 AND seq = 2");
  expect(verifyFolder(dataDir, null)).toMatchObject({ report: { first: { kind: 'changed' } } });
});
