import {
  copyFileSync,
  cpSync,
  existsSync,
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
import { openCore, verifyFolder } from '../../electron/core/core.ts';
import { problemText } from '../../electron/core/problem.ts';
import { clientOf, openTestCore, temporaryFolder, testOptions } from '../support/testCore.ts';
import { ask, copyOf, tamper, workedFolder, workOn } from './folders.ts';
import { file, inSchema, overwrite, pageOf } from './hurting.ts';

/** A folder with one backup and, after it, more steps that no backup has. */
let worked = '';
let events = 0;
let saved = 0;

beforeAll(async () => {
  worked = await workedFolder(100);
  saved = Number(ask(worked, 'SELECT count(*) FROM event'));
  await workOn(worked, 40, {}, 'close');
  events = Number(ask(worked, 'SELECT count(*) FROM event'));
});

/** Opens a hurt folder and says what the person reads, and what is there now. */
async function opened(dataDir: string) {
  const core = openTestCore({ dataDir });
  const client = clientOf(core);
  const notices = await client.integrity.notices();
  const [notice] = notices;
  const { rows } = await client.review.list({});
  core.close();
  const aside = readdirSync(dataDir).find((name) => name.startsWith('apartada-'));
  const now = Number(ask(dataDir, 'SELECT count(*) FROM event'));
  return { notices, notice, rows, now, aside: aside && join(dataDir, aside) };
}

describe('a damaged database is set aside, the backup restored and what came after it salvaged', () => {
  test.each<[string, (dataDir: string) => void]>([
    ['its header is broken', (dataDir) => overwrite(file(dataDir), 0, Buffer.alloc(100, 7))],
    [
      'the page of the list of tables is broken',
      (dataDir) => overwrite(file(dataDir), 100, Buffer.alloc(3000, 7)),
    ],
    ['it has no bytes any more', (dataDir) => truncateSync(file(dataDir), 0)],
    ['it is gone', (dataDir) => rmSync(file(dataDir))],
    [
      'half of it is gone',
      (dataDir) =>
        truncateSync(file(dataDir), Math.floor(statSync(file(dataDir)).size / 8192) * 4096),
    ],
    [
      'the root page of the log is broken',
      (dataDir) => overwrite(file(dataDir), pageOf(dataDir, 'event'), Buffer.alloc(4096, 0x55)),
    ],
    [
      'the root page of the interactions is broken',
      (dataDir) =>
        overwrite(file(dataDir), pageOf(dataDir, 'interaction') + 8, Buffer.alloc(64, 0xff)),
    ],
  ])('when %s', async (_name, hurt) => {
    const dataDir = copyOf(worked);
    hurt(dataDir);
    const hurtBytes = existsSync(file(dataDir)) ? readFileSync(file(dataDir)) : null;
    const { notices, notice, rows, now, aside } = await opened(dataDir);
    expect(notices).toHaveLength(1);
    if (notice?.content.kind !== 'recovered') throw new Error(JSON.stringify(notice));
    const { base, kept, salvaged, lost } = notice.content;
    expect({ base, kept }).toEqual({ base: readdirSync(join(dataDir, 'copias'))[0], kept: saved });
    expect(kept + salvaged).toBe(now);
    expect(lost).toBe(events - now);
    expect(rows.length).toBeGreaterThan(5);
    expect(notice.text).toContain(`${saved} sucesos`);
    const keptAside = hurtBytes && aside ? readFileSync(file(aside)).equals(hurtBytes) : true;
    expect(keptAside).toBe(true);
    const verified = verifyFolder(dataDir, null);
    expect(verified.ok && verified.report.first?.kind).toBe(lost === 0 ? undefined : 'truncated');
    const { notices: again } = await opened(dataDir);
    expect(again).toHaveLength(1); // it stays until it is read, and nothing new is found
  });

  test('when a page of another table is broken, no event is lost', async () => {
    const dataDir = copyOf(worked);
    overwrite(file(dataDir), pageOf(dataDir, 'document'), Buffer.alloc(4096, 0x55));
    const { notice, now } = await opened(dataDir);
    expect(notice?.content).toMatchObject({ kind: 'recovered', lost: 0, salvaged: events - saved });
    expect(now).toBe(events);
    expect(verifyFolder(dataDir, null)).toMatchObject({ ok: true, report: { intact: true } });
  });

  test('when it claims more interactions than there can be, nobody waits for them', async () => {
    const dataDir = copyOf(worked);
    tamper(dataDir, 'UPDATE interaction SET no = 9000000000000000 WHERE no = 1');
    overwrite(file(dataDir), pageOf(dataDir, 'document'), Buffer.alloc(4096, 0x55));
    const { notice, now } = await opened(dataDir);
    expect(notice?.content).toMatchObject({ kind: 'recovered', kept: saved });
    expect(now).toBeGreaterThanOrEqual(saved);
  });

  test('when one byte of a note was flipped, all of it is put right from the backup', async () => {
    const dataDir = copyOf(worked);
    const flipped = `SELECT count(*) FROM event WHERE body GLOB '*Insiste en*' AND position <= ${saved}`;
    const bytes = readFileSync(file(dataDir));
    for (let at = -1; ;) {
      at = bytes.indexOf('insiste en el cobro', at + 1);
      overwrite(file(dataDir), at, Buffer.from('I'));
      if (ask(dataDir, flipped) !== 0) break;
      overwrite(file(dataDir), at, Buffer.from('i')); // in a page no longer used, or in no backup
    }
    expect(verifyFolder(dataDir, null)).toMatchObject({ ok: true, report: { intact: false } });
    const { notice, now } = await opened(dataDir);
    expect(notice?.content).toMatchObject({ kind: 'recovered', lost: 0 });
    expect(now).toBe(events);
    expect(verifyFolder(dataDir, null)).toMatchObject({ ok: true, report: { intact: true } });
  });

  test('a flipped byte that no backup can put right is told, and everything stays as it is', async () => {
    const dataDir = copyOf(worked);
    rmSync(join(dataDir, 'copias'), { recursive: true });
    tamper(dataDir, `UPDATE event SET body = '{"text":"x"}' WHERE interaction = 2 AND seq = 3`);
    const { notice, now, aside } = await opened(dataDir);
    expect(notice?.kind).toBe('logBroken');
    expect({ now, aside }).toEqual({ now: events, aside: undefined });
  });

  test('an index that does not fit its table is built anew', async () => {
    const dataDir = copyOf(worked);
    const root = ask(dataDir, "SELECT rootpage FROM sqlite_schema WHERE name = 'interaction_open'");
    inSchema(dataDir, "DELETE FROM sqlite_schema WHERE name = 'interaction_open'");
    tamper(dataDir, "UPDATE interaction SET status = 'paused' WHERE status = 'active'");
    inSchema(
      dataDir,
      `INSERT INTO sqlite_schema VALUES ('index', 'interaction_open', 'interaction', ${String(root)},
       'CREATE INDEX interaction_open ON interaction(status) WHERE status IN (''active'', ''paused'')')`,
    );
    expect(ask(dataDir, 'PRAGMA integrity_check')).not.toBe('ok');
    const { notices } = await opened(dataDir);
    expect(notices.map(({ kind }) => kind)).toEqual(['indexRepaired']);
    expect(ask(dataDir, 'PRAGMA integrity_check')).toBe('ok');
  });
});

describe('the journal', () => {
  /** A folder as a kill leaves it: steps that are only in the journal. */
  async function unfinished() {
    const dataDir = copyOf(worked);
    const crashed = temporaryFolder();
    const core = openTestCore({ dataDir });
    const client = clientOf(core);
    const view = (await client.session.current()) ?? (await client.session.list())[0];
    if (!view) throw new Error('nothing is open');
    const event = { type: 'noted' as const, text: 'sólo en el diario' };
    await client.session.advance({
      id: view.id,
      seq: view.seq,
      eventId: '77777777-7777-4777-8777-777777777777',
      event,
    });
    for (const name of ['guion.db', 'guion.db-wal', 'guion.ancla']) {
      copyFileSync(join(dataDir, name), join(crashed, name));
    }
    core.close();
    return { crashed, whole: Number(ask(dataDir, 'SELECT count(*) FROM event')) };
  }

  test('that was cut short yields what it still has, and nothing is called damaged', async () => {
    const { crashed, whole } = await unfinished();
    const wal = file(crashed, '-wal');
    truncateSync(wal, statSync(wal).size - 1);
    const { now } = await opened(crashed);
    expect([whole - 1, whole]).toContain(now);
  });

  test('of another database is set aside and the file itself goes on', async () => {
    const { crashed } = await unfinished();
    copyFileSync(await foreignJournal(), file(crashed, '-wal'));
    const { notice, now, aside } = await opened(crashed);
    expect(notice?.content).toMatchObject({ kind: 'recovered', base: 'archivo' });
    expect(now).toBe(events);
    expect(aside && existsSync(file(aside, '-wal'))).toBe(true);
  });

  test('that was lost with steps that the mark knows of is told', async () => {
    const [dataDir, further] = [copyOf(worked), copyOf(worked)];
    await workOn(further, 20);
    copyFileSync(join(further, 'guion.ancla'), join(dataDir, 'guion.ancla'));
    const { notice, now } = await opened(dataDir);
    expect(notice?.kind).toBe('logBroken');
    expect(notice?.text).toContain(`Se perdieron los sucesos ${events + 1} a `);
    expect(now).toBe(events);
    expect(verifyFolder(dataDir, null)).toMatchObject({ report: { first: { kind: 'truncated' } } });
  });

  test('that was lost is no loss where a backup has the steps', async () => {
    const [dataDir, further] = [copyOf(worked), copyOf(worked)];
    await workOn(further, 20);
    rmSync(join(dataDir, 'copias'), { recursive: true });
    cpSync(join(further, 'copias'), join(dataDir, 'copias'), { recursive: true });
    copyFileSync(join(further, 'guion.ancla'), join(dataDir, 'guion.ancla'));
    const { notice, now } = await opened(dataDir);
    expect(notice?.content).toMatchObject({ kind: 'recovered', lost: 0 });
    expect(now).toBe(ask(further, 'SELECT count(*) FROM event'));
  });
});

/** A valid journal with the same page size that belongs to something else. */
async function foreignJournal(): Promise<string> {
  const folder = temporaryFolder();
  const db = new Database(join(folder, 'otra.db'));
  db.pragma('journal_mode = WAL');
  db.exec('CREATE TABLE receta (nombre TEXT)');
  const insert = db.prepare('INSERT INTO receta VALUES (?)');
  for (let row = 0; row < 200; row += 1) insert.run('arroz con leche '.repeat(50));
  const copy = join(folder, 'diario');
  copyFileSync(join(folder, 'otra.db-wal'), copy);
  db.close();
  return copy;
}

describe('is never touched', () => {
  test('a database that a newer Guion wrote: the person is told to update', () => {
    const dataDir = copyOf(worked);
    const db = new Database(file(dataDir));
    db.pragma('user_version = 999');
    db.close();
    const before = readFileSync(file(dataDir));
    const result = openCore(testOptions({ dataDir }));
    if (result.ok) throw new Error('it opened');
    expect(problemText(result.problem)).toContain('Actualice');
    expect(problemText(result.problem)).not.toMatch(/borr|elimin/i);
    expect(readFileSync(file(dataDir)).equals(before)).toBe(true);
  });

  test('another program’s database where Guion never worked', () => {
    const dataDir = temporaryFolder();
    new Database(file(dataDir)).exec('CREATE TABLE receta (nombre TEXT)').close();
    const result = openCore(testOptions({ dataDir }));
    expect(!result.ok && result.problem.reason).toBe('foreignDatabase');
  });
});

test('another program’s database in the place of ours is set aside', async () => {
  const dataDir = copyOf(worked);
  rmSync(file(dataDir));
  new Database(file(dataDir)).exec('CREATE TABLE receta (nombre TEXT)').close();
  const { notice, now } = await opened(dataDir);
  expect(notice?.content).toMatchObject({ kind: 'recovered', kept: saved, salvaged: 0 });
  expect(now).toBe(saved);
});

test('without any backup, what the file yields is there and the rest is said', async () => {
  const dataDir = copyOf(worked);
  rmSync(join(dataDir, 'copias'), { recursive: true });
  overwrite(file(dataDir), 0, Buffer.alloc(100, 7));
  const { notice, now } = await opened(dataDir);
  expect(notice?.content).toMatchObject({ base: null, kept: 0, salvaged: now, lost: events - now });
  expect(notice?.text).toContain('No había ninguna copia');
});

test('a backup that is broken itself is passed over', async () => {
  const dataDir = copyOf(worked);
  const [name = ''] = readdirSync(join(dataDir, 'copias'));
  const good = join(dataDir, 'copias', name);
  const newer = join(dataDir, 'copias', 'guion-2099-01-01T00-00-00-000Z.db');
  copyFileSync(good, newer);
  overwrite(newer, 8192, Buffer.alloc(20_000, 3));
  writeFileSync(file(dataDir), 'nada');
  const { notice } = await opened(dataDir);
  expect(notice?.content).toMatchObject({ kind: 'recovered', base: name, kept: saved });
});
