import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { databaseName } from '../../electron/core/store/identify.ts';
import { noFilter } from '../../shared/review/filter.ts';
import { asSupervisor } from '../support/accounts.ts';
import { asked, attendingDesk } from '../support/attend.ts';
import { refusalOf } from '../support/refusal.ts';
import type { Client } from '../support/testCore.ts';

const events = { what: 'events', format: 'jsonl' } as const;

const idsIn = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { id: string }).id);

/** The first lines, and where the others begin: there is more than one block. */
async function begun(client: Client, wish: Parameters<Client['review']['export']>[0] = events) {
  const first = await client.review.export({ ...wish, after: null });
  if (first.next === null) throw new Error('only one block');
  return { text: first.text, after: first.next };
}

/** As many as fill a block of events, and one more. */
async function deskOfTwoBlocks() {
  const desk = await attendingDesk();
  const ids: string[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one call after the other
  for (let n = 0; n < 61; n += 1) ids.push(await desk.attend({}));
  await asSupervisor(desk.client);
  return { ...desk, ids };
}

describe('an export under way', () => {
  test('tells of the moment at which it began, and of nothing that may not leave any more', async () => {
    const { client, core, attend, ids, dataDir } = await deskOfTwoBlocks();
    const last = ids.at(-1) ?? '';
    const one = await begun(client);
    await client.session.current();
    const later = await attend({});
    const rest = await client.review.export({ ...events, after: one.after });
    expect(new Set(idsIn(rest.text))).toEqual(new Set([last]));
    expect(rest.next).toBeNull();
    const whole = one.text + rest.text;
    expect(new Set(idsIn(whole))).toEqual(new Set(ids));

    // Others that begin meanwhile: what was begun goes on where it was, also when its answer was lost on the way.
    const again = await begun(client);
    const csv = await begun(client, { ...events, format: 'csv' });
    await begun(client, { ...events, filter: asked({ outcomes: ['cliente_se_retiro'] }) });
    const page = { ...events, after: again.after };
    const [once, twice] = await Promise.all([
      client.review.export(page),
      client.review.export(page),
    ]);
    expect(twice).toEqual(once);
    expect(new Set(idsIn(again.text + once.text))).toEqual(new Set([...ids, later]));

    await client.rights.block({ ids: [last], reason: 'lo pidió' });
    const shortened = await client.review.export({ ...events, format: 'csv', after: csv.after });
    expect(shortened.text).toContain(later);
    expect(shortened.text).not.toContain(last);

    // Nobody holds the file any more once the program has closed it: SQLite takes the journal away with the last.
    await begun(client);
    core.close();
    expect(existsSync(join(dataDir, `${databaseName}-wal`))).toBe(false);
  });

  test('ends with a reason when the program closes, or when the file cannot be had', async () => {
    const { client, core, attend, dataDir } = await attendingDesk();
    const id = await attend({});
    await asSupervisor(client);
    const file = join(dataDir, databaseName);
    renameSync(file, `${file}.x`);
    expect(await refusalOf(client.review.export(events))).toMatchObject({
      code: 'STORAGE',
      data: { kind: 'readonly' },
    });
    renameSync(`${file}.x`, file);
    expect(idsIn((await client.review.export(events)).text)).toContain(id);

    const span = { from: null, until: null };
    const waiting = core.work(({ exports }) =>
      exports.block({ ...events, filter: noFilter, span, own: null }, null),
    );
    core.close();
    expect(await waiting).toEqual({ ok: false, kind: 'io' });
  });
});
