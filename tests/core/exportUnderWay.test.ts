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

type Wish = Parameters<Client['review']['export']>[0];

/** All lines from a block on. */
async function rest(client: Client, wish: Wish): Promise<string> {
  const { text, next } = await client.review.export(wish);
  return next === null ? text : text + (await rest(client, { ...wish, after: next }));
}

/** The first lines, and how to have the others. */
async function begun(client: Client, wish: Wish = events) {
  const { text, next } = await client.review.export(wish);
  if (next === null) throw new Error('only one block');
  return { text, others: { ...wish, after: next } };
}

/** A block of events holds those of 60; the last one of these is made only when somebody asks for the second. */
const many = 181;

describe('an export under way', () => {
  test('tells of the moment at which it began, and of nothing that may not leave any more', async () => {
    const { client, core, attend, dataDir } = await attendingDesk();
    const ids: string[] = [];
    // oxlint-disable-next-line no-await-in-loop -- one call after the other
    for (let n = 0; n < many; n += 1) ids.push(await attend({}));
    await asSupervisor(client);
    const last = ids.at(-1) ?? '';

    const one = await begun(client);
    const later = await attend({});
    const whole = one.text + (await rest(client, one.others));
    expect(new Set(idsIn(whole))).toEqual(new Set(ids));

    // Others that begin meanwhile, one too many: each goes on where it was, also when an answer was lost on the way.
    const [again, csv, found] = [
      await begun(client),
      await begun(client, { ...events, format: 'csv' }),
      await begun(client, { ...events, filter: asked({ outcomes: ['cliente_se_retiro'] }) }),
    ];
    const pages = await Promise.all([0, 1].map(() => client.review.export(found.others)));
    expect(pages[1]).toEqual(pages[0]);
    for (const { text, others } of [again, found]) {
      // oxlint-disable-next-line no-await-in-loop -- one file after the other
      expect(idsIn(text + (await rest(client, others)))).toHaveLength(2 * (many + 1));
    }
    const lines = csv.text + (await rest(client, csv.others));
    expect(lines.split('\r\n')).toHaveLength(1 + 2 * (many + 1) + 1);

    const shortened = await begun(client);
    await client.rights.block({ ids: [last], reason: 'lo pidió' });
    const left = idsIn(await rest(client, shortened.others));
    expect(left).toContain(later);
    expect(left).not.toContain(last);

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
