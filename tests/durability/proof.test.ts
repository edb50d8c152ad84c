import { beforeAll, expect, test } from 'vitest';
import { verifyFolder } from '../../electron/core/core.ts';
import { folioOf } from '../../shared/session/folio.ts';
import { refusalOf } from '../support/refusal.ts';
import { clientOf, openTestCore } from '../support/testCore.ts';
import { ask, copyOf, tamper, workedFolder } from './folders.ts';

let worked = '';
beforeAll(async () => {
  worked = await workedFolder(150);
});

/** A folder with a core at work on it, and the proof of its n-th interaction as a case file asks for it. */
function opened() {
  const dataDir = copyOf(worked);
  const client = clientOf(openTestCore({ dataDir }));
  const idOf = (no: number) => String(ask(dataDir, `SELECT id FROM interaction WHERE no = ${no}`));
  return { dataDir, client, proofOf: (no: number) => client.integrity.proof({ id: idOf(no) }) };
}

test('an interaction proves itself, also where others came in between, and its receipt can be checked', async () => {
  const { dataDir, client, proofOf } = opened();
  const { count, link } = await client.integrity.head();
  const all = Number(ask(dataDir, 'SELECT count(*) FROM interaction'));
  let events = 0;
  for (let no = 1; no <= all; no += 1) {
    const proof = await proofOf(no);
    expect(proof).toMatchObject({ folio: folioOf(no), intact: true, text: null, erased: false });
    expect(proof.head).toBe(`${count}-${link}`);
    const [position = '', seal = ''] = proof.receipt.split('-');
    expect(Number(position)).toBe(proof.to);
    const receipt = { count: Number(position), link: seal };
    expect(verifyFolder(dataDir, receipt)).toMatchObject({ report: { intact: true } });
    events += proof.events;
  }
  expect(events).toBe(count);
  expect(ask(dataDir, "SELECT count(*) FROM event WHERE type = 'resumed'")).toBeGreaterThan(0);
});

test.each<[string, string, string]>([
  [
    'a changed note',
    "UPDATE event SET body = body || ' ' WHERE interaction = 4 AND seq = 3",
    'cambiado',
  ],
  [
    'another outcome on the row',
    "UPDATE interaction SET outcome = 'resuelto' WHERE no = 4",
    'cambiado',
  ],
  ['a row taken out', 'DELETE FROM event WHERE interaction = 4 AND seq = 3', 'falta'],
  ['the last row taken out', 'DELETE FROM event WHERE interaction = 4 AND seq = 12', 'falta'],
  [
    'the row before it in the log taken out',
    'DELETE FROM event WHERE position = (SELECT position - 1 FROM event WHERE interaction = 4 AND seq = 1)',
    'falta',
  ],
])('%s is said', async (_name, sql, words) => {
  const { dataDir, proofOf } = opened();
  tamper(dataDir, sql);
  const proof = await proofOf(4);
  expect(proof.intact).toBe(false);
  expect(proof.text).toContain(words);
  expect((await proofOf(9)).intact).toBe(true);
});

test('what does not exist has no proof', async () => {
  const { client } = opened();
  const id = '99999999-9999-4999-8999-999999999999';
  expect((await refusalOf(client.integrity.proof({ id }))).code).toBe('NOT_FOUND');
});
