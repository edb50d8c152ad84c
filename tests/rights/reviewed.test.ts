import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { verifyFolder } from '../../electron/core/core.ts';
import { filterSchema } from '../../shared/review/filter.ts';
import { asRole, asSupervisor } from '../support/accounts.ts';
import { walk } from '../support/walk.ts';
import { marksOn } from '../quality/marked.ts';
import { qualityDesk, today, type QualityDesk } from '../quality/prepared.ts';

/** The client, as written in every place where somebody can write. */
const name = 'Wenceslao Querubín';
const phone = '55 1234 9876';
const reason = 'solicitud de supresión 12/2026';

/** Every file of the folder but the backups, which keep what was there when they were made (docs/durabilidad.md). */
function bytesIn(dataDir: string): Buffer {
  const files = readdirSync(dataDir, { recursive: true, withFileTypes: true });
  const read = files.filter((file) => file.isFile() && !file.parentPath.endsWith('copias'));
  return Buffer.concat(read.map((file) => readFileSync(join(file.parentPath, file.name))));
}

/** A call of the client, and one of somebody else. @returns the ids. */
async function calls({ client }: QualityDesk) {
  const given = { type: 'abandoned', reason: 'colgó' } as const;
  const other = await walk(client, [given], { client: 'Otra persona' });
  const contact = { type: 'captured', field: 'contacto', value: phone } as const;
  const hers = await walk(client, [contact, given], { client: name });
  return { other: other.id, hers: hers.id };
}

/** Has everything written about an interaction that supervisors and its agent can write. */
async function writtenAbout({ client }: QualityDesk, interaction: string): Promise<void> {
  await asSupervisor(client);
  const opened = await client.scorecard.open({ interaction });
  const { card, version } = opened.card;
  const marks = marksOn(opened, {
    'ev-2': { points: 0, cause: 'descuido', comment: `no saludó a ${name}` },
    'ev-16': { points: 3, cause: `por ${name}`, comment: '' },
  });
  const id = randomUUID();
  const whole = { interaction, card: card.id, version, marks, verdict: 'observada' as const };
  await client.scorecard.submit({ id, ...whole, comment: `sobre ${name}` });
  await asRole(client, 'supervisor');
  const draft = { marks: {}, verdict: null, comment: `borrador de ${name}` };
  await client.scorecard.saveDraft({ interaction, draft });
  await client.rights.annotate({
    id: interaction,
    annotationId: randomUUID(),
    text: `se llama ${name}`,
  });
  await client.account.signOut();
  await client.scorecard.dispute({ review: id, reason: `${name} colgó antes` });
  await asSupervisor(client);
  const changed = { marks: marksOn(opened, { 'ev-2': { points: 0, comment: name } }) };
  await client.scorecard.answer({
    review: id,
    text: `llamé a ${name}`,
    changed: { ...changed, verdict: 'rechazada' },
  });
}

/** What erasing does, and no more than it; and what is never let through. */
const changes = [
  "UPDATE review_act SET body = json_set(body, '$.comment', '') WHERE act = 'submitted'",
  "UPDATE sample_act SET body = json_set(body, '$.reason', '') WHERE act = 'replaced'",
  "UPDATE audit SET detail = '{}' WHERE act = 'blocked'",
];
const others = [
  "UPDATE review_act SET body = json_set(body, '$.verdict', 'aprobada') WHERE act = 'submitted'",
  `UPDATE review_act SET body = json_set(body, '$.marks."ev-2".points', 2) WHERE act = 'submitted'`,
  `UPDATE review_act SET body = json_set(body, '$.comment', 'otro') WHERE act = 'submitted'`,
  `UPDATE review_act SET body = json_remove(body, '$.marks."ev-2"') WHERE act = 'submitted'`,
  "UPDATE review_act SET name = 'x', body = '{}'",
  'UPDATE review_act SET at = at + 1',
  "UPDATE sample_act SET body = json_set(body, '$.out', 1) WHERE act = 'replaced'",
  "UPDATE sample_act SET body = json_set(body, '$.reason', '') WHERE act = 'drawn'",
  "UPDATE audit SET detail = '{}' WHERE act = 'signedIn'",
  "UPDATE audit SET at = 1, detail = '{}' WHERE act = 'blocked'",
  'DELETE FROM review_act',
  'DELETE FROM sample_act',
];

/** In a connection of its own, as whoever opens the file from outside. */
function refusedFrom(dataDir: string, statements: readonly string[]): void {
  const db = new Database(join(dataDir, 'guion.db'));
  for (const sql of statements) expect(() => db.exec(sql)).toThrow('append-only');
  db.close();
}

test('erasing an interaction takes with it what was written about it everywhere', async () => {
  const desk = await qualityDesk();
  const { client, dataDir, core } = desk;
  const { other, hers } = await calls(desk);
  await putAside(desk, hers);
  await writtenAbout(desk, hers);
  await client.rights.block({ ids: [hers], reason: `juicio de ${name}` });
  await client.rights.unblock({ ids: [hers], reason: `terminó el de ${name}` });
  const saved = [
    { label: 'Los de Querubín', text: '' },
    { label: 'un teléfono', text: phone },
    { label: 'una persona', text: 'persona' },
    { label: 'todo', text: '' },
  ];
  for (const { label, text } of saved) {
    const filter = filterSchema.parse({ text });
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await client.review.saveFilter({ id: randomUUID(), name: label, shared: true, filter });
  }
  for (const left of [name, 'querubin', '1234 9876']) {
    expect(bytesIn(dataDir).includes(left)).toBe(true);
  }
  const before = (await client.scorecard.open({ interaction: hers })).reviews;
  refusedFrom(dataDir, [...changes, ...others]);
  const figures = await client.figures.overview({ from: today, to: today });

  expect(await client.rights.erase({ ids: [hers], reason })).toEqual({ erased: 1 });
  const bytes = bytesIn(dataDir);
  const traces = [name, 'Wenceslao', 'Querub', 'querubin', '1234 9876'];
  expect(traces.filter((left) => bytes.includes(left))).toEqual([]);
  const { reviews, draft } = await client.scorecard.open({ interaction: hers });
  expect(draft).toBeNull();
  expect(reviews[0]).toMatchObject({ comment: '', status: 'answered', verdict: 'rechazada' });
  const shape = (list: typeof reviews) =>
    list.map(({ id, at, reviewer, acts, marks }) => ({
      id,
      at,
      reviewer,
      acts: acts.map(({ by, what }) => [by, what.act]),
      points: Object.entries(marks).map(([item, mark]) => [item, mark.points, mark.proven]),
    }));
  expect(shape(reviews)).toEqual(shape(before));
  expect((await client.review.savedFilters()).map((each) => each.name)).toEqual([
    'todo',
    'una persona',
  ]);
  expect(await client.figures.overview({ from: today, to: today })).toEqual(figures);
  const { text } = await client.review.export({ what: 'reviews', format: 'jsonl' });
  expect(text).toContain('rechazada');
  expect(await client.review.open({ id: other })).toMatchObject({ kept: 'whole' });
  refusedFrom(dataDir, others);
  core.close();
  expect(bytesIn(dataDir).includes(name)).toBe(false);
  expect(verifyFolder(dataDir, null)).toMatchObject({ report: { intact: true, erased: 1 } });
});

/** Draws a sample with one member, that one, and puts it aside. */
async function putAside({ client }: QualityDesk, interaction: string): Promise<void> {
  for (let n = 0; ; n += 1) {
    const seed = `semilla ${n}`;
    const asked = { id: randomUUID(), from: today, to: today, size: 1, seed };
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const { id, members } = await client.queue.draw(asked);
    if (members[0]?.id !== interaction) continue;
    // oxlint-disable-next-line no-await-in-loop -- the one that was looked for
    await client.queue.replace({ sample: id, interaction, reason: `es pariente de ${name}` });
    return;
  }
}
