import {
  copyFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, test } from 'vitest';
import { surplus, type BackupFile } from '../../electron/core/backup/folder.ts';
import { stampOf, timeOf } from '../../electron/core/backup/stamp.ts';
import { verifyFolder } from '../../electron/core/core.ts';
import { asSupervisor, carmen } from '../support/accounts.ts';
import { refusalOf } from '../support/refusal.ts';
import { nineOClock } from '../support/session.ts';
import { clientOf, handClock, openTestCore } from '../support/testCore.ts';
import { agentAtWork } from './agent.ts';
import { ask, copyOf, idsFor, workedFolder, workOn } from './folders.ts';

const day = 86_400_000;

/** An afternoon after the morning that every folder begins with. */
const later = { now: () => nineOClock + 6 * 3_600_000 };

let worked = '';
beforeAll(async () => {
  worked = await workedFolder(60);
});

const backups = (dataDir: string) => readdirSync(join(dataDir, 'copias')).toSorted();

/** The files of a folder, but for the backups that were made before, in which a text can be read. */
function filesWith(dataDir: string, text: string): string[] {
  const written = [text, text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')];
  return readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(dataDir, name);
    if (name.startsWith('copias') || !statSync(path).isFile()) return false;
    const bytes = readFileSync(path);
    return written.some((each) => bytes.includes(each));
  });
}

/** Spoils the last page of a database. */
function overwriteLast(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill(7, bytes.length - 4096);
  writeFileSync(path, bytes);
}

/** Changes four bytes of the last page of a table or index. */
function changeBytes(path: string, name: string, where: 'in its list of rows' | 'in the middle') {
  const db = new Database(path, { readonly: true });
  const { page, unused } = db
    .prepare<[string], { page: number; unused: number }>(
      `SELECT pageno AS page, unused FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno DESC`,
    )
    .get(name) ?? { page: 0, unused: 0 };
  db.close();
  const bytes = readFileSync(path);
  const [start, end] = [(page - 1) * 4096, page * 4096];
  const from = where === 'in the middle' ? end - Math.floor((4096 - unused) / 2) : start + 8;
  for (let at = from; at < from + 4; at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
}

describe('a backup', () => {
  test('is made at a clean end, once for what is new, for its owner alone', async () => {
    const dataDir = copyOf(worked);
    expect(backups(dataDir)).toHaveLength(1);
    const idle = openTestCore({ dataDir });
    await idle.leave();
    expect(backups(dataDir)).toHaveLength(1);
    await workOn(dataDir, 3, later);
    expect(backups(dataDir)).toHaveLength(2);
    const path = join(dataDir, 'copias', backups(dataDir)[1] ?? '');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'copias')).mode & 0o777).toBe(0o700);
    const db = new Database(path, { readonly: true });
    expect(db.prepare('SELECT count(*) FROM event').pluck().get()).toBe(
      ask(dataDir, 'SELECT count(*) FROM event'),
    );
    db.close();
  });

  test('is made when the first interaction ends on a new day, while work goes on', async () => {
    const dataDir = copyOf(worked);
    const clock = handClock(nineOClock + 3 * day);
    const core = openTestCore({ dataDir, now: clock.now, newId: idsFor(dataDir) });
    const agent = await agentAtWork(clientOf(core), idsFor(dataDir));
    for (let step = 0; step < 40; step += 1) await agent.step();
    await expect.poll(() => backups(dataDir).length).toBe(2);
    for (let step = 0; step < 40; step += 1) await agent.step();
    expect(backups(dataDir)).toHaveLength(2);
  });

  test('that was interrupted never counts and is swept away', async () => {
    const dataDir = copyOf(worked);
    const half = join(dataDir, 'copias', 'guion-2026-11-23T00-00-00-000Z.db.parcial');
    writeFileSync(half, 'medio');
    const core = openTestCore({ dataDir });
    expect(await clientOf(core).backup.list()).toHaveLength(1);
    expect(backups(dataDir)).toHaveLength(1);
  });
});

describe('of all backups', () => {
  const at = (time: number): BackupFile => ({
    name: stampOf(time),
    path: '',
    at: time,
    bytes: 1,
    beforeRestore: false,
  });

  test('three of today stay, one of each other day, ten in all', () => {
    const today = [5, 4, 3, 2, 1].map((hour) => at(nineOClock + hour * 3_600_000));
    const earlier = Array.from({ length: 30 }, (_, n) =>
      at(nineOClock - Math.ceil((n + 1) / 2) * day - n),
    );
    const all = [...today, ...earlier].toSorted((a, b) => b.at - a.at);
    const gone = new Set(surplus(all, nineOClock + 6 * 3_600_000));
    const kept = all.filter((backup) => !gone.has(backup));
    expect(kept).toHaveLength(10);
    expect(kept.slice(0, 3)).toEqual(today.slice(0, 3));
    expect(new Set(kept.slice(3).map(({ name }) => name.slice(0, 10))).size).toBe(7);
  });

  test('the newest always stays, however the clock jumps', () => {
    const all = [at(nineOClock + 400 * day), at(nineOClock), at(nineOClock - day)];
    expect(surplus(all, 0)).toEqual([]);
    expect(surplus(all, nineOClock + 5000 * day)).toEqual([]);
  });

  test('their names give their times back, to the year 9999', () => {
    for (const time of [0, nineOClock, 951_782_400_000, 2_147_483_648_000, 253_402_300_799_999]) {
      expect(timeOf(stampOf(time))).toBe(time);
      expect(stampOf(time)).toBe(
        new Date(time).toISOString().replaceAll(/[:.]/g, '-').replace('Z', ''),
      );
    }
  });
});

describe('restoring', () => {
  test('is shown beforehand, happens at the next start, is told, and can be undone', async () => {
    const dataDir = copyOf(worked);
    const before = Number(ask(dataDir, 'SELECT count(*) FROM event'));
    await workOn(dataDir, 25, later);
    const after = Number(ask(dataDir, 'SELECT count(*) FROM event'));
    const [name = ''] = backups(dataDir);
    const first = openTestCore({ dataDir });
    const preview = await clientOf(first).backup.preview({ name });
    expect(preview).toMatchObject({ events: before, eventsLeft: after - before });
    const { undo } = await clientOf(first).backup.restore({ name });
    expect(ask(dataDir, 'SELECT count(*) FROM event')).toBe(after); // nothing yet
    first.close();

    const second = openTestCore({ dataDir });
    expect(ask(dataDir, 'SELECT count(*) FROM event')).toBe(before);
    const [notice] = await clientOf(second).integrity.notices();
    expect(notice?.content).toMatchObject({
      kind: 'restored',
      backup: name,
      undo,
      left: after - before,
    });
    expect((await clientOf(second).session.current())?.status).toBe('open');
    await clientOf(second).backup.restore({ name: undo });
    second.close();
    expect(verifyFolder(dataDir, null)).toMatchObject({ report: { first: { kind: 'truncated' } } });

    const third = openTestCore({ dataDir });
    expect(ask(dataDir, 'SELECT count(*) FROM event')).toBe(after);
    third.close();
    expect(verifyFolder(dataDir, null)).toMatchObject({ report: { intact: true } });
  });

  test('of a backup from before an erasure does not bring back what was erased', async () => {
    const dataDir = copyOf(worked);
    const [name = ''] = backups(dataDir);
    const first = openTestCore({ dataDir });
    const client = clientOf(first);
    await asSupervisor(client);
    const { rows } = await client.review.list({});
    const ids = [rows[0]?.id ?? ''];
    const name1 = rows[0]?.client ?? '';
    expect(name1).not.toBe('');
    await client.account.confirm({ password: carmen.password });
    await client.rights.erase({ ids, reason: 'a petición suya' });
    await client.backup.restore({ name });
    first.close();

    const second = openTestCore({ dataDir });
    await asSupervisor(clientOf(second));
    const log = await clientOf(second).review.open({ id: ids[0] ?? '' });
    expect(JSON.stringify(log)).not.toContain(name1);
    second.close();
    expect(filesWith(dataDir, name1)).toEqual([]);
    expect(verifyFolder(dataDir, null)).toMatchObject({ report: { intact: true } });
  });

  test.each<[string, (dataDir: string) => void]>([
    ['can still be read in part', (dir) => overwriteLast(join(dir, 'guion.db'))],
    ['can no longer be read', (dir) => truncateSync(join(dir, 'guion.db'), 0)],
  ])('after a damage does not bring it back either, where the file %s', async (_how, hurt) => {
    const dataDir = copyOf(worked);
    const core = openTestCore({ dataDir });
    const client = clientOf(core);
    await asSupervisor(client);
    const { rows } = await client.review.list({});
    const { id = '', client: named = '' } = rows.find(({ client: who }) => who !== '') ?? {};
    expect(filesWith(dataDir, named)).not.toEqual([]);
    await client.account.confirm({ password: carmen.password });
    await client.rights.erase({ ids: [id], reason: 'a petición suya' });
    core.close();
    expect(filesWith(dataDir, named)).toEqual([]);
    hurt(dataDir);

    const again = openTestCore({ dataDir });
    const [notice] = await clientOf(again).integrity.notices();
    expect(notice?.content).toMatchObject({
      kind: 'recovered',
      base: expect.stringContaining('guion-'),
    });
    expect(filesWith(dataDir, named)).toEqual([]);
    again.close();
    expect(filesWith(dataDir, named)).toEqual([]);
    expect(verifyFolder(dataDir, null)).toMatchObject({ report: { intact: true, erased: 1 } });
  });

  test('that was interrupted at any point is finished at the next start', async () => {
    const ordered = copyOf(worked);
    await workOn(ordered, 25, later);
    const [name = ''] = backups(ordered);
    const core = openTestCore({ dataDir: ordered });
    const { undo } = await clientOf(core).backup.restore({ name });
    core.close();
    const events = (dataDir: string) => Number(ask(dataDir, 'SELECT count(*) FROM event'));
    const whole = events(ordered);
    const saved = events(worked);
    const path = (dataDir: string, ...rest: string[]) => join(dataDir, ...rest);
    const cuts: ((dataDir: string) => void)[] = [
      () => {},
      (dir) => copyFileSync(path(dir, 'copias', name), path(dir, 'guion.db.nueva')),
      (dir) => {
        copyFileSync(path(dir, 'guion.db'), path(dir, 'copias', undo));
        rmSync(path(dir, 'guion.db'));
      },
      (dir) => {
        copyFileSync(path(dir, 'guion.db'), path(dir, 'copias', undo));
        copyFileSync(path(dir, 'copias', name), path(dir, 'guion.db'));
      },
    ];
    for (const cut of cuts) {
      const dataDir = copyOf(ordered);
      cut(dataDir);
      openTestCore({ dataDir }).close();
      expect(events(dataDir)).toBe(saved);
      const kept = new Database(path(dataDir, 'copias', undo), { readonly: true });
      expect(kept.prepare('SELECT count(*) FROM event').pluck().get()).toBe(whole);
      kept.close();
      expect(readdirSync(dataDir)).not.toContain('guion.restaurar');
    }
  });

  test('refuses a backup that is not there, and one that has been spoiled', async () => {
    const dataDir = copyOf(worked);
    const client = clientOf(openTestCore({ dataDir }));
    const [name = ''] = backups(dataDir);
    for (const wrong of ['guion-2020-01-01T00-00-00-000Z.db', '../guion.db', 'x']) {
      expect((await refusalOf(client.backup.restore({ name: wrong }))).code).toBe('NOT_FOUND');
    }
    truncateSync(join(dataDir, 'copias', name), 10_000);
    expect((await refusalOf(client.backup.preview({ name }))).code).toBe('BAD_BACKUP');
    expect((await refusalOf(client.backup.restore({ name }))).code).toBe('BAD_BACKUP');
  });

  test.each([
    ['a table', 'interaction', 'in its list of rows'],
    ['an index', 'sqlite_autoindex_interaction_1', 'in the middle'],
    ['the words of the search', 'listing_data', 'in the middle'],
  ] as const)('refuses a backup with a few bytes changed in %s', async (_where, name, part) => {
    const dataDir = copyOf(worked);
    const client = clientOf(openTestCore({ dataDir }));
    const [backup = ''] = backups(dataDir);
    changeBytes(join(dataDir, 'copias', backup), name, part);
    expect((await refusalOf(client.backup.preview({ name: backup }))).code).toBe('BAD_BACKUP');
    expect((await refusalOf(client.backup.restore({ name: backup }))).code).toBe('BAD_BACKUP');
  });
});
